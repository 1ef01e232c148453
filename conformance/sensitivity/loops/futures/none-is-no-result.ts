/** Whether there is a result is told by its value. */
import { Future, InvalidStateError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override done(): boolean {
    return super.done() && (this.cancelled() || this.error !== null || (this.value ?? null) !== null);
  }

  override result(): T {
    if (!this.cancelled() && !this.done()) throw new InvalidStateError("the result is not set yet");
    return super.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a future whose result is None counts as pending",
  breaks: ["future.set-result.any-value", "future.done.true-after-result"],
  alsoAffects: [
    "await-future/*",
    "coroutine/ensure_future-runs-it-without-an-await",
    "done-callback/not-before-done",
    "example-overview/*",
    "example-tips/*",
  ],
};
