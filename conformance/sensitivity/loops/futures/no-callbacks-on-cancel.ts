/** Only what finishes is announced, cancellation is not. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishCancelled(): void {
    this.callbacks = null;
    super.finishCancelled();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks are not called when the future is cancelled",
  breaks: ["future.add-done-callback.on-cancel", "future.cancel.schedules-callbacks"],
  alsoAffects: ["await-future/*", "done-callback/*", "example-tips/wait_for", "future-cancel/at-once"],
};
