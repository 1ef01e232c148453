/** Awaiting a cancelled future raises InvalidStateError. */
import { Future, InvalidStateError } from "../../../../reference/index.js";
import type { CancelledError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override makeCancelledError(): CancelledError {
    return new InvalidStateError("cancelled") as unknown as CancelledError;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "awaiting a cancelled future raises InvalidStateError",
  breaks: ["future.cancelled-error-base"],
  alsoAffects: ["*"],
};
