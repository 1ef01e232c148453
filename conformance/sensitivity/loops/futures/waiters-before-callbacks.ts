/** Tasks that wait are woken before any callback is called. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    // The host's callables carry marks; the wake-ups of tasks do not.
    const isWakeup = (callback: unknown): boolean => Object.getOwnPropertySymbols(callback as object).length === 0;
    this.callbacks?.sort((one, other) => Number(isWakeup(other.callback)) - Number(isWakeup(one.callback)));
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a task that awaits a future wakes before callbacks that were registered earlier",
  breaks: ["future.await.wake-among-callbacks"],
  alsoAffects: [
    "done-callback/failure-spares-the-waiters",
    "future-state/pending-is-not-done",
    "set_result/makes-done-while-others-wait",
  ],
};
