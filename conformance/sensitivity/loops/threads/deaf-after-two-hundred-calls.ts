/** Of the callbacks of threads the first two hundred arrive. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  private calls = 0;

  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      this.calls += 1;
      if (this.calls <= 200) call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of threads are lost after the first two hundred",
  breaks: ["call_soon_threadsafe.wakes-repeatedly"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
