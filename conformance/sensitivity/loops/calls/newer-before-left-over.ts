/** What one run left over goes behind what is registered before the next. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Shuffling extends EventLoop {
  private left = 0;

  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    this.left = this.ready.length;
  }

  override runForever(): Promise<void> {
    const run = super.runForever();
    for (; this.left > 0; this.left -= 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) this.ready.push(handle);
    }
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shuffling(options);

export const broken: BrokenLoop = {
  title: "what one run left over goes behind what is registered before the next",
  breaks: ["call_soon.fifo-across-runs"],
  alsoAffects: ["*"],
};
