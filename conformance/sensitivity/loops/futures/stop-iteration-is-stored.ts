/** StopIteration is an exception like any other. */
import { Future, StopIteration } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithException(error: unknown): void {
    super.finishWithException(error);
    if (error instanceof StopIteration) this.error = error;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception stores StopIteration as it is",
  breaks: [
    "future.set-exception.stop-iteration-converted",
    "future.set-exception.stop-iteration-never-stored",
  ],
};
