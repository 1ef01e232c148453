/** A second close raises RuntimeError if the loop had an executor, which it tries to shut down again. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Twice extends EventLoop {
  protected hadExecutor = false;

  protected override release(): void {
    this.hadExecutor = this.defaultExecutor !== null;
    super.release();
  }

  override close(): void {
    if (this.isClosed() && this.hadExecutor) throw new RuntimeError("the executor was shut down already");
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Twice(options);

export const broken: BrokenLoop = {
  title: "a second close of a loop that had an executor raises RuntimeError",
  breaks: ["close.idempotent-after-executor"],
  alsoAffects: ["close/*", "run_in_executor/*", "set_default_executor/*", "shutdown_*", "run/*"],
};
