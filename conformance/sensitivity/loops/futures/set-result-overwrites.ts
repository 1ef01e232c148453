/** A second result takes the place of the first, without an error. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    if (this.done() && !this.cancelled() && this.error === null) this.value = value;
    else super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result on a future with a result replaces it",
  breaks: ["future.set-result.after-result"],
  alsoAffects: ["done-callback/once-despite-refused-attempts", "future-result/invalid-state-error"],
};
