/** Callbacks of threads arrive in the first run only. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      if (this.runs <= 1) call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of threads arrive in the first run only",
  breaks: ["call_soon_threadsafe.wakes-repeatedly", "call_soon_threadsafe.before-run"],
  alsoAffects: ["run_forever/*", "call_soon_threadsafe/*", "is_running/*", "get_event_loop/*"],
};
