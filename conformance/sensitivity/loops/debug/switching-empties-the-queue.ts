/** Switching debug mode while the loop runs drops the callbacks that are ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  override setDebug(enabled: boolean): void {
    if (this.isRunning() && enabled !== this.getDebug()) this.ready.clear();
    super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "switching debug mode while the loop runs drops the callbacks that are ready",
  breaks: ["set_debug.in-a-run"],
  alsoAffects: ["debug/*", "set_debug/*", "get_debug/*", "slow_callback_duration/*", "coroutine/*"],
};
