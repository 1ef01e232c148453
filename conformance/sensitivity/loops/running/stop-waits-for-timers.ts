/** Stop takes effect only when no timer is left. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Patient extends EventLoop {
  override stop(): void {
    this.timers.discardCancelled();
    if (this.isRunning() && this.timers.length > 0) this.callAt(this.timers.nextMoment(), () => this.stop());
    else super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Patient(options);

export const broken: BrokenLoop = {
  title: "stop takes effect only when no timer is left",
  breaks: ["stop.does-not-wait-for-timers"],
  alsoAffects: ["*"],
};
