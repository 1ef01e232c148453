/** A future that had a callback to call was heard of, so its exception counts as retrieved. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithException(error: unknown): void {
    const heard = this.callbacks !== null;
    super.finishWithException(error);
    if (heard) this.markRetrieved();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "an exception nobody asked for is not reported if the future had done callbacks",
  breaks: ["future.never-retrieved.reported"],
};
