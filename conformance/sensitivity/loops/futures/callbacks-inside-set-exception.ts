/** Done callbacks are called from inside setException. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithException(error: unknown): void {
    const waiting = this.callbacks ?? [];
    this.callbacks = null;
    super.finishWithException(error);
    for (const { callback } of waiting) callback(this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception calls the done callbacks itself",
  breaks: ["future.add-done-callback.never-at-once-exception"],
  alsoAffects: ["await-future/wakes-through-the-queue-on-failure", "done-callback/*", "never-retrieved/once"],
};
