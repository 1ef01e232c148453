/** The callbacks of a future that is completed after stop, in the same batch, are called in reverse order. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const loop = this.getLoop();
    if (loop.isRunning() && loop["stopping"]) this.callbacks?.reverse();
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "the callbacks of a future that is completed after stop, in the same batch, are called in reverse order",
  breaks: ["future.add-done-callback.order"],
};
