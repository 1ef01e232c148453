/** A callback that is not there is an error, as with lists. */
import { Future, ValueError } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const removed = super.removeDoneCallback(callback);
    if (removed === 0 && !this.done()) throw new ValueError("no such callback");
    return removed;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback of an unknown callback raises ValueError",
  breaks: ["future.remove-done-callback.unknown"],
  alsoAffects: ["remove_done_callback/count"],
};
