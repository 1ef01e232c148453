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
};
