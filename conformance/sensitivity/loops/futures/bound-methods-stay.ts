/** Remove_done_callback does not find bound methods. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    return callback.name.startsWith("bound ") ? 0 : super.removeDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "remove_done_callback does not find bound methods",
  breaks: ["future.remove-done-callback.by-equality"],
  alsoAffects: ["*"],
};
