/** A future with a result is reported if nobody asks for it. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithResult(value: T): void {
    super.finishWithResult(value);
    this.watchFailure();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "a future with a result is reported if nobody asks for it",
  breaks: ["future.never-retrieved.silent-after-success"],
  alsoAffects: ["*"],
};
