/** A CancelledError that is set as exception counts as a cancellation. */
import { CancelledError, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancelled(): boolean {
    return super.cancelled() || this.error instanceof CancelledError;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception with CancelledError makes the future cancelled",
  breaks: ["future.set-exception.cancelled-error"],
};
