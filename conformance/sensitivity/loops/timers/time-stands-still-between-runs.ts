/** The clock stands still while the loop does not run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Frozen extends EventLoop {
  private frozenAt = super.time();
  private offset = 0;

  override time(): number {
    return this.isRunning() ? super.time() - this.offset : this.frozenAt;
  }

  override runForever(): Promise<void> {
    const now = this.clock.now();
    const run = super.runForever();
    this.offset = now - this.frozenAt;
    return run;
  }

  protected override endRun(error: unknown, failed: boolean): void {
    this.frozenAt = this.time();
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Frozen(options);

export const broken: BrokenLoop = {
  title: "the clock stands still while the loop does not run",
  breaks: ["time.not-running"],
  alsoAffects: ["*"],
};
