/** What is added to a done future waits for an event that has passed. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (!this.done()) super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a callback added to a done future is never called",
  breaks: ["future.add-done-callback.already-done-is-called"],
  alsoAffects: ["create_future/stays-pending-while-the-loop-runs", "done-callback/*"],
};
