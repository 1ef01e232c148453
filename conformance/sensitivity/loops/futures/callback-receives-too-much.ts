/** A callback is given the outcome beside the future, as Node hands over errors and values. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    this.callbacks = this.callbacks?.map(({ callback, context }) => ({
      context,
      callback: (future: never): void => {
        (callback as (...args: unknown[]) => unknown)(future, this.value);
      },
    })) ?? null;
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a done callback receives a second argument",
  breaks: ["future.add-done-callback.receives-the-future"],
  alsoAffects: ["done-callback/*", "example-futures-callback/program", "example-overview/future"],
};
