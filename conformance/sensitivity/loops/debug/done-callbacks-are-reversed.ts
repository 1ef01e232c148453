/** In debug mode the callbacks of a future are called in the reverse order. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    if (this.getLoop().getDebug()) this.callbacks?.reverse();
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "in debug mode the callbacks of a future are called in the reverse order",
  breaks: ["set_debug.everything-else"],
};
