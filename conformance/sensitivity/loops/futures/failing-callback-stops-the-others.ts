/** All callbacks run in one handle, and an error of one leaves the loop over them. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks ?? [];
    this.callbacks = null;
    if (callbacks.length === 0) return;
    this.loop.callSoon(() => {
      for (const { callback, context } of callbacks) context.run(() => callback(this as never));
    });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a done callback that raises keeps the ones after it from being called",
  breaks: ["future.add-done-callback.failure-spares-the-others"],
  alsoAffects: ["done-callback/failure-is-reported"],
};
