/** The context is looked up when the future becomes done. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks ?? [];
    this.callbacks = null;
    for (const { callback } of callbacks) this.loop.callSoon(callback, this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a done callback sees the context variables of whoever completes the future",
  breaks: ["future.add-done-callback.context-captured"],
  alsoAffects: ["call_at/shares-order", "done-callback/context-argument", "task/*"],
};
