/** Cancelled of a pending future gives None. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancelled(): boolean {
    return this.state === "PENDING" ? (null as never) : super.cancelled();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "cancelled of a pending future gives None",
  breaks: ["create_future.pending", "future.cancelled.false-while-pending"],
  alsoAffects: ["*"],
};
