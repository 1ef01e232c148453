/** Removing counts, but keeps the list as it is. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    return this.callbacks?.filter((registered) => registered.callback === callback).length ?? 0;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a removed callback is called nevertheless",
  breaks: ["future.remove-done-callback.not-called", "future.remove-done-callback.all-of-them"],
  alsoAffects: ["remove_done_callback/*"],
};
