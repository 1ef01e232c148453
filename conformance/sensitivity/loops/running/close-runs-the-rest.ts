/** Close runs what is ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override close(): void {
    if (!this.isRunning() && !this.isClosed()) this.runBatch(this.takeBatch());
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close runs what is ready",
  breaks: ["close.threadsafe-callbacks-lost"],
  alsoAffects: ["*"],
};
