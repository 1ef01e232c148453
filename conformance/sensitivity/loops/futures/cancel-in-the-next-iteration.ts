/** Cancelling is a request that is dealt with later, as for tasks. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    this.loop.callSoon(() => super.cancel(message));
    return true;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a future is cancelled only in the iteration after cancel",
  breaks: [
    "future.cancel.cancels-at-once",
    "future.cancelled.true-after-cancel",
    "future.done.true-after-cancel",
  ],
  alsoAffects: [
    "create_future/distinct-from-done-ones",
    "done-callback/*",
    "future-cancel/*",
    "future-exception/cancelled",
    "future-result/cancelled",
  ],
};
