/** A callback that is added to a done future runs in an empty context. */
import { Context, Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (this.done()) this.addDoneCallbackIn(new Context(), callback);
    else super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "a callback that is added to a done future runs in an empty context",
  breaks: ["future.add-done-callback.context-captured"],
  alsoAffects: ["*"],
};
