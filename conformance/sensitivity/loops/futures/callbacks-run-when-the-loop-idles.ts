/** Callbacks are tried in each iteration after the first wait, done or not. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    super.addDoneCallback(callback);
    this.loop.callLater(0.005, () => {
      if (!this.done()) this.scheduleDoneCallbacks();
    });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks are called while the future is pending",
  breaks: ["future.add-done-callback.not-before-done"],
  alsoAffects: [
    "call_later/after-ready-callbacks-of-a-run",
    "call_soon_threadsafe/closed-loop",
    "close/*",
    "create_task/schedules-to-the-end",
    "done-callback/*",
    "example-overview/*",
    "future-waiting/*",
    "gather/return-exceptions-cancelled-child",
  ],
};
