/** In debug mode shutdown_asyncgens closes nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownAsyncgens(): Coroutine<void> {
    if (!this.getDebug()) yield* super.shutdownAsyncgens();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode shutdown_asyncgens closes nothing",
  breaks: ["set_debug.everything-else"],
};
