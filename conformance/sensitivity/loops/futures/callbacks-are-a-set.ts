/** The callbacks are kept in a set, in which each has room once. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    this.removeDoneCallback(callback);
    super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a callback registered twice is called once",
  breaks: ["future.add-done-callback.same-twice", "future.remove-done-callback.count"],
};
