/** A callback of a thread takes the place of the callback of the loop that stands first. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      if (this.ready.length > 1) this.ready.shift();
      call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback of a thread takes the place of the callback of the loop that stands first",
  breaks: ["call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*", "close/*", "run_forever/*"],
};
