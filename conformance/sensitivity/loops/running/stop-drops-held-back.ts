/** What was held back because the loop stopped is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    if (!failed) this.ready.clear();
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "what was held back because the loop stopped is dropped",
  breaks: ["stop.later-callbacks-run-next-time", "call_soon.fifo-across-runs"],
  alsoAffects: ["*"],
};
