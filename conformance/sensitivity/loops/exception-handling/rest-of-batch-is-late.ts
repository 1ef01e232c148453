/** Behind a failing callback the rest of the batch waits for the next iteration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class RestOfBatchIsLate extends EventLoop {
  private failed = false;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    this.failed = true;
    super.reportFailedHandle(handle, error);
  }

  protected override runBatch(size: number): void {
    this.failed = false;
    for (let count = 0; count < size && !this.failed; count += 1) super.runBatch(1);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new RestOfBatchIsLate(options);

export const broken: BrokenLoop = {
  title: "behind a failing callback the rest of the batch waits for the next iteration",
  breaks: ["exception_handler.rest-of-batch-runs"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
