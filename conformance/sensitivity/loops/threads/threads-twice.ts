/** Every third callback of a thread is called twice. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    let count = 0;
    return (...args) => {
      count += 1;
      call(...args);
      if (count % 3 === 0) call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every third callback of a thread is called twice",
  breaks: ["call_soon_threadsafe.exactly-once", "call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*", "run_forever/*"],
};
