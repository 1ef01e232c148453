/** The arguments that a thread gives do not arrive, but for the first. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      call(...args.slice(0, 2));
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the arguments that a thread gives do not arrive, but for the first",
  breaks: ["call_soon_threadsafe.args", "call_soon_threadsafe.partial"],
  alsoAffects: ["call_soon_threadsafe/*", "example-overview/*"],
};
