/** Cancelling wins over a result that nobody has read yet. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    const answer = super.cancel(message);
    if (this.error === null) this.state = "CANCELLED";
    return answer;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancel of a future with a result makes it cancelled",
  breaks: ["future.cancel.after-result", "future.cancelled.false-after-result"],
  alsoAffects: [
    "done-callback/once-despite-refused-attempts",
    "gather/cancel-spares-done-children",
    "task-cancel/wake-up-pending",
  ],
};
