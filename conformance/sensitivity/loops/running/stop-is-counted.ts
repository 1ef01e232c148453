/** Each call of stop ends one run, so that two calls end two runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Counting extends EventLoop {
  private requests = 0;

  override stop(): void {
    this.requests += 1;
    super.stop();
  }

  protected override endRun(error: unknown, failed: boolean): void {
    if (this.stopping) this.requests -= 1;
    super.endRun(error, failed);
    if (this.requests > 0) this.stopping = true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Counting(options);

export const broken: BrokenLoop = {
  title: "each call of stop ends one run, so that two calls end two runs",
  breaks: ["stop.repeated-calls-count-once"],
  alsoAffects: ["*"],
};
