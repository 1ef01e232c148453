/** A future remembers one task that waits for it: the last. */
import { Future } from "../../../../reference/index.js";
import type { Context, DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private waiter: DoneCallback<T> | null = null;

  override addDoneCallbackIn(context: Context, callback: DoneCallback<T>): void {
    // Tasks add their wake-ups when no task is current any more, and these are arrow functions without the marks of the host's callables.
    if (Object.getOwnPropertySymbols(callback).length === 0 && this.loop.isRunning() && this.loop.currentTask() === null) {
      if (this.waiter !== null) this.removeDoneCallback(this.waiter);
      this.waiter = callback;
    }
    super.addDoneCallbackIn(context, callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "of several tasks that await a future only the last wakes",
  breaks: ["future.await.several-waiters"],
  alsoAffects: ["await-future/*", "example-tips/wait-any"],
};
