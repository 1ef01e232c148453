/** Callbacks with arguments that come from a second thread are lost. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  private threads = 0;

  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    const remotes = ++this.threads;
    return (...args) => {
      if (remotes > 1 && args.length > 1) return;
      call(...args);
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks with arguments that come from a second thread are lost",
  breaks: ["call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
