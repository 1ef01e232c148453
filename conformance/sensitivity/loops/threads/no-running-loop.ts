/** In callbacks of threads no loop is running. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";
import { CallsOfThreads } from "./calls-of-threads.js";
import type { CallOfThread } from "./calls-of-threads.js";

class Broken extends CallsOfThreads {
  protected override inPlaceOf(call: CallOfThread): CallOfThread {
    return (...args) => outsideTheLoop(this, () => call(...args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in callbacks of threads no loop is running",
  breaks: ["call_soon_threadsafe.runs-in-loop-thread"],
  alsoAffects: ["call_soon_threadsafe/*", "get_running_loop/*"],
};
