/** Callbacks are compared by their text. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const before = this.callbacks?.length ?? 0;
    this.callbacks = this.callbacks?.filter((registered) => String(registered.callback) !== String(callback)) ?? null;
    return before - (this.callbacks?.length ?? 0);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback removes other callbacks that look the same",
  breaks: ["future.remove-done-callback.unknown"],
  alsoAffects: ["remove_done_callback/*"],
};
