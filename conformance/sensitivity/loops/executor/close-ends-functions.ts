/** Close ends the threads in which functions still run. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override release(): void {
    if (this.defaultExecutor instanceof ThreadPoolExecutor) for (const thread of this.defaultExecutor["threads"]) if (!this.defaultExecutor["idle"].includes(thread)) void thread.end();
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close ends the threads in which functions still run",
  breaks: ["close.running-function-finishes"],
  alsoAffects: ["close/*", "*_executor/*"],
};
