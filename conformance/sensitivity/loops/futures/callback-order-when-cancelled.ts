/** Only cancellation empties the list of callbacks from its end. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishCancelled(): void {
    this.callbacks?.reverse();
    super.finishCancelled();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "the done callbacks of a cancelled future run in reverse order",
  breaks: ["future.add-done-callback.order"],
  alsoAffects: [
    "await-future/wake-order-on-cancellation",
    "future-cancel/schedules-the-callbacks",
    "remove_done_callback/too-late-in-a-callback",
  ],
};
