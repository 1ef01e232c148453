/** The list of callbacks has a fixed size, and what does not fit is dropped in silence. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if ((this.callbacks?.length ?? 0) < 64) super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "callbacks beyond the 64th are dropped",
  breaks: ["future.add-done-callback.many"],
};
