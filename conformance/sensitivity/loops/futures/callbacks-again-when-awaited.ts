/** Awaiting a done future announces its end to the callbacks once more. */
import { Future } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private announced: typeof this.callbacks = null;

  protected override finishWithResult(value: T): void {
    this.announced = this.callbacks;
    super.finishWithResult(value);
  }

  override *[Symbol.iterator](): Coroutine<T> {
    this.callbacks = this.done() ? this.announced : this.callbacks;
    if (this.done()) this.scheduleDoneCallbacks();
    return yield* super[Symbol.iterator]();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "awaiting a done future calls its callbacks again",
  breaks: ["future.add-done-callback.once", "awaitable.future-done-runs-no-more"],
  alsoAffects: ["await-future/false-results", "future-waiting/ensure_future"],
};
