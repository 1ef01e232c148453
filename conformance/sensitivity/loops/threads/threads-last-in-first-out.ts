/** Callbacks that a thread registers in one go run in reverse order. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    const waiting: unknown[][] = [];
    return (...args) => {
      waiting.push(args);
      if (waiting.length === 1) this.callSoon(() => waiting.splice(0).reverse().forEach((each) => void call(...each)));
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks that a thread registers in one go run in reverse order",
  breaks: ["call_soon_threadsafe.fifo"],
  alsoAffects: ["call_soon_threadsafe/*", "run_forever/*", "close/*", "new_event_loop/*"],
};
