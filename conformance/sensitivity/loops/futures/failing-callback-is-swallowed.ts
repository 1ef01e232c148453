/** Errors of callbacks are caught and forgotten. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    this.callbacks = this.callbacks?.map(({ callback, context }) => ({
      context,
      callback: (future: never): void => {
        try {
          callback(future);
        } catch {
          // Nobody hears of it.
        }
      },
    })) ?? null;
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "what a done callback raises is reported to nobody",
  breaks: ["future.add-done-callback.failure-is-reported"],
  alsoAffects: ["done-callback/*"],
};
