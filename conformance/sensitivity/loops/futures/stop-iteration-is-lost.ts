/** The RuntimeError for a StopIteration does not say where it comes from. */
import { Future, RuntimeError, StopIteration } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithException(error: unknown): void {
    super.finishWithException(error instanceof StopIteration ? new RuntimeError("StopIteration interacts badly with generators") : error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "the RuntimeError that stands for StopIteration has no cause",
  breaks: ["future.set-exception.stop-iteration-converted"],
};
