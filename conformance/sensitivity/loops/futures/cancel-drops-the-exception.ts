/** Cancelling wins over an exception. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    const answer = super.cancel(message);
    if (this.error !== null) this.state = "CANCELLED";
    return answer;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancel of a failed future makes it cancelled",
  breaks: ["future.cancel.after-exception", "future.cancelled.false-after-exception"],
  alsoAffects: ["task-cancel/wake-up-pending.failed-future"],
};
