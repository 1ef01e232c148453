/** Removing shortens the list to what stands before the callback. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const first = this.callbacks?.findIndex((registered) => registered.callback === callback) ?? -1;
    const removed = super.removeDoneCallback(callback);
    if (first >= 0) this.callbacks = this.callbacks?.slice(0, first) ?? null;
    return removed;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback also removes the callbacks that were registered later",
  breaks: ["future.remove-done-callback.others-stay"],
  alsoAffects: ["remove_done_callback/*"],
};
