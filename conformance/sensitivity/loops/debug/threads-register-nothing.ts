/** In debug mode callbacks of threads are lost. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "../threads/calls-of-threads.js";
import type { CallOfThread } from "../threads/calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      if (!this.getDebug()) call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode callbacks of threads are lost",
  breaks: ["set_debug.everything-else"],
  alsoAffects: ["debug/*", "set_debug/*"],
};
