/** Behind a failing callback the last callback of the batch comes first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class RestOfBatchIsReversed extends EventLoop {
  private failed = false;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    this.failed = true;
    super.reportFailedHandle(handle, error);
  }

  protected override runBatch(size: number): void {
    this.failed = false;
    for (let left = size; left > 0; left -= 1) {
      if (this.failed) {
        // The handles behind the failing one, all but the last, go behind it.
        this.failed = false;
        const handles = Array.from({ length: this.ready.length }, () => this.ready.shift()).filter((handle) => handle !== undefined);
        const last = handles.splice(left - 1, 1);
        for (const handle of [...last, ...handles]) this.ready.push(handle);
      }
      super.runBatch(1);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new RestOfBatchIsReversed(options);

export const broken: BrokenLoop = {
  title: "behind a failing callback the last callback of the batch comes first",
  breaks: ["exception_handler.rest-of-batch-runs"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
