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

export const broken: BrokenLoop = {
  title: "a dropped cancelled future is reported",
  breaks: ["future.never-retrieved.silent-after-cancel"],
  alsoAffects: [
    "close/running-error-from-thread",
    "gather/exception-later-ones-are-silent",
    "handle/dropped",
    "never-retrieved/*",
    "run_in_executor/cancelled-exception-dropped",
    "run_until_complete/exception-not-reported",
    "shield/late-exception",
  ],
};
