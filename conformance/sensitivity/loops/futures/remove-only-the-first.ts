/** Removing stops at the first match. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const place = this.callbacks?.findIndex((registered) => registered.callback === callback) ?? -1;
    if (place >= 0) this.callbacks?.splice(place, 1);
    return place >= 0 ? 1 : 0;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback removes one registration only",
  breaks: ["future.remove-done-callback.all-of-them", "future.remove-done-callback.count"],
  alsoAffects: ["remove_done_callback/others-stay"],
};
