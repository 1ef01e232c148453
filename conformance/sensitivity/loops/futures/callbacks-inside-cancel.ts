/** Done callbacks are called from inside cancel. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishCancelled(): void {
    const waiting = this.callbacks ?? [];
    this.callbacks = null;
    super.finishCancelled();
    for (const { callback } of waiting) callback(this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "cancel calls the done callbacks of the future itself",
  breaks: ["future.add-done-callback.never-at-once-cancel"],
};
