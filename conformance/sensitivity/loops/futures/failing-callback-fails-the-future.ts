/** As in a chain of promises, an error of a callback becomes the outcome. */
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
        } catch (error) {
          this.error = error;
          throw error;
        }
      },
    })) ?? null;
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "an exception raised by a done callback replaces the result of the future",
  breaks: ["future.add-done-callback.failure-spares-the-future"],
  alsoAffects: ["done-callback/*"],
};
