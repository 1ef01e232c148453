/** A failure that comes later than the result wins. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    if (this.done() && !this.cancelled() && this.error === null) this.error = error;
    else super.setException(error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception on a future with a result replaces it",
  breaks: ["future.set-exception.after-result"],
  alsoAffects: ["done-callback/once-despite-refused-attempts"],
};
