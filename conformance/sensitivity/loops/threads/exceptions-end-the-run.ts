/** An exception of a callback that a thread registered ends the run. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      try {
        call(...args);
      } catch (error) {
        this.stop();
        throw error;
      }
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception of a callback that a thread registered ends the run",
  breaks: ["call_soon_threadsafe.exception-handled"],
  alsoAffects: ["exception_handler/*", "exception-handler/*", "call_exception_handler/*", "run_coroutine_threadsafe/*"],
};
