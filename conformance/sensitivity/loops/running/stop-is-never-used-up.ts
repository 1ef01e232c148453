/** A request to stop is kept, and every later run ends after one round. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sticky extends EventLoop {
  private stopped = false;

  override stop(): void {
    this.stopped = true;
    super.stop();
  }

  override runForever(): Promise<void> {
    const run = super.runForever();
    if (this.stopped) this.stopping = true;
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sticky(options);

export const broken: BrokenLoop = {
  title: "a request to stop is kept, and every later run ends after one round",
  breaks: ["stop.ends-one-run-only", "run_forever.repeatable"],
  alsoAffects: ["*"],
};
