/** Close runs the callbacks that are still pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thorough extends EventLoop {
  override close(): void {
    if (!this.isRunning() && !this.isClosed()) this.runBatch(this.takeBatch());
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thorough(options);

export const broken: BrokenLoop = {
  title: "close runs the callbacks that are still pending",
  breaks: ["close.pending-callbacks-lost"],
  alsoAffects: ["*"],
};
