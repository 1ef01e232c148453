/** An exception that was set on a future is refused by others. */
import { Future, InvalidStateError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

const set = new WeakSet<object>();

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    if (typeof error === "object" && error !== null && set.has(error)) throw new InvalidStateError("that exception is in use");
    super.setException(error);
    if (typeof error === "object" && error !== null) set.add(error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "an exception that was set on a future is refused by others",
  breaks: ["future.set-exception.instance"],
  alsoAffects: ["*"],
};
