/** Callbacks stay registered, and a refused attempt to complete the future announces it once more. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private announced: typeof this.callbacks = null;

  override setResult(value: T): void {
    this.announced ??= this.callbacks === null ? null : [...this.callbacks];
    if (this.done()) this.callbacks = this.announced;
    if (this.done()) this.scheduleDoneCallbacks();
    super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a refused set_result calls the done callbacks again",
  breaks: ["future.add-done-callback.once"],
};
