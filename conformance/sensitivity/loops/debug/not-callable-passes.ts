/** Debug mode does not look whether a callback can be called. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkCall(_method: string, callback: unknown): void {
    this.checkClosed();
    if (callback === undefined) throw new AsyncioTypeError("a callback is needed");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode does not look whether a callback can be called",
  breaks: [
    "debug.call-soon-not-callable",
    "debug.call-soon-threadsafe-not-callable",
    "debug.call-soon-threadsafe-coroutine",
    "debug.call-later-not-callable",
    "debug.call-later-coroutine",
    "debug.call-at-not-callable",
    "debug.call-at-coroutine",
  ],
  alsoAffects: ["call_soon/missing-callback", "call_*"],
};
