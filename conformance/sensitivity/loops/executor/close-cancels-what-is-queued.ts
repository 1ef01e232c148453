/** Close cancels the functions that wait in the queue of the default executor. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override release(): void {
    if (this.defaultExecutor instanceof ThreadPoolExecutor) void this.defaultExecutor.shutdown({ wait: false, cancelFutures: true });
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close cancels the functions that wait in the queue of the default executor",
  breaks: ["close.queued-functions-run"],
  alsoAffects: ["close/*"],
};
