/** What is added to a cancelled future is dropped. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (!this.cancelled()) super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a callback added to a cancelled future is never called",
  breaks: ["future.add-done-callback.already-done-is-called"],
  alsoAffects: ["done-callback/*"],
};
