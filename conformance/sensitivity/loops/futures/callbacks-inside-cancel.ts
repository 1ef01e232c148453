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

export const broken: BrokenLoop = {
  title: "cancel calls the done callbacks of the future itself",
  breaks: ["future.add-done-callback.never-at-once-cancel"],
  alsoAffects: [
    "all_tasks/excludes-done.cancel-requested",
    "await-future/*",
    "cancelling/*",
    "done-callback/*",
    "ensure_future/equivalent-to-create-task.failures",
    "future-cancel/*",
    "future-state/cancelled-at-once",
  ],
};
