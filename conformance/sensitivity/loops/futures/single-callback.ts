/** A future has room for one callback: a new one takes the place of the old. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    this.callbacks = null;
    super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "only the callback that was added last is called",
  breaks: ["future.add-done-callback.many", "future.add-done-callback.order"],
  alsoAffects: ["await-future/wakes-among-callbacks", "done-callback/*"],
};
