/** Of the callbacks that threads have registered meanwhile the loop takes thirty, and loses the others. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    let taken = 0;
    return (...args) => {
      taken += 1;
      if (taken === 1) this.callSoon(() => (taken = 0));
      if (taken <= 30) call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of the callbacks that threads have registered meanwhile the loop takes thirty, and loses the others",
  breaks: ["call_soon_threadsafe.concurrent-threads", "call_soon_threadsafe.fifo", "call_soon_threadsafe.exactly-once"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
