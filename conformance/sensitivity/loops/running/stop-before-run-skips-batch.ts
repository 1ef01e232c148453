/** A run that was told to stop before it began returns without running anything. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Unwilling extends EventLoop {
  protected override runOnce(): void {
    if (!this.stopping) super.runOnce();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Unwilling(options);

export const broken: BrokenLoop = {
  title: "a run that was told to stop before it began returns without running anything",
  breaks: ["stop.before-run-scheduled-callbacks", "stop.before-run-due-timers"],
  alsoAffects: ["*"],
};
