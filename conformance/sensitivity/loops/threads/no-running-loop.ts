/** In callbacks of threads no loop is running. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      setRunningLoop(null);
      try {
        call(...args);
      } finally {
        setRunningLoop(this);
      }
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in callbacks of threads no loop is running",
  breaks: ["call_soon_threadsafe.runs-in-loop-thread"],
  alsoAffects: ["call_soon_threadsafe/*", "get_running_loop/*"],
};
