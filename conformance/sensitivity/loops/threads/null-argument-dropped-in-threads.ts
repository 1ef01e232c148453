/** An only argument of a thread that is None is not passed. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => {
      call(...(args.length === 2 && isNone(args[1]) ? args.slice(0, 1) : args));
    };
  }
}

/** None on its way between threads. */
const isNone = (value: unknown): boolean => (value as { data?: unknown } | null)?.data === null;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an only argument of a thread that is None is not passed",
  breaks: ["call_soon_threadsafe.args"],
};
