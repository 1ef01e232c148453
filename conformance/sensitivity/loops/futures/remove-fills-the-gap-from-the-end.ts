/** The last callback moves into the gap of the removed one. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const callbacks = this.callbacks ?? [];
    let removed = 0;
    for (let place = callbacks.length - 1; place >= 0; place--) {
      if (callbacks[place]?.callback !== callback) continue;
      const last = callbacks.pop();
      if (last !== undefined && place < callbacks.length) callbacks[place] = last;
      removed += 1;
    }
    return removed;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback changes the order of the callbacks that stay",
  breaks: ["future.remove-done-callback.others-stay"],
};
