/** The task that completes a future stays the current one while the callbacks run. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithResult(value: T): void {
    const { loop } = this;
    const completing = loop.currentTask();
    const waiting = this.callbacks ?? [];
    if (completing !== null) {
      this.callbacks = waiting.map(({ callback, context }) => ({
        context,
        callback: (future: never): void => {
          // Not for the wake-ups of tasks, which bear no marks of the host's callables.
          const pretends = Object.getOwnPropertySymbols(callback).length > 0;
          if (pretends) loop.enterTask(completing);
          try {
            callback(future);
          } finally {
            if (pretends) loop.leaveTask(completing);
          }
        },
      }));
    }
    super.finishWithResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "in a done callback the task that completed the future is current",
  breaks: ["future.add-done-callback.no-current-task"],
};
