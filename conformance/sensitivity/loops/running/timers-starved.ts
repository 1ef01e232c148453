/** Timers are looked at only when no callback is ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Starving extends EventLoop {
  protected override collectDueTimers(): void {
    if (this.ready.length === 0) super.collectDueTimers();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Starving(options);

export const broken: BrokenLoop = {
  title: "timers are looked at only when no callback is ready",
  breaks: ["run_forever.timers-not-starved", "call_later.zero-delay", "call_at.past"],
  alsoAffects: ["*"],
};
