/** Whatever did not succeed counts as cancelled. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancelled(): boolean {
    return super.cancelled() || this.error !== null;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "cancelled is true for a failed future",
  breaks: ["future.cancelled.false-after-exception"],
};
