/** A cancelled future that nobody asked is reported like a failed one. */
import { CancelledError, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishCancelled(): void {
    super.finishCancelled();
    this.error = new CancelledError();
    this.watchFailure();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "a dropped cancelled future is reported",
  breaks: ["future.never-retrieved.silent-after-cancel"],
};
