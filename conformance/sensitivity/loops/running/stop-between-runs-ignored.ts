/** Stop is remembered before the first run only, not between two runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  private hasRun = false;

  override stop(): void {
    if (this.isRunning() || !this.hasRun) super.stop();
  }

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "stop is remembered before the first run only, not between two runs",
  breaks: ["stop.after-run-ends-next-run"],
  alsoAffects: ["*"],
};
