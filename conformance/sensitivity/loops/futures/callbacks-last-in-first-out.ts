/** The list of callbacks is emptied from its end. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    this.callbacks?.reverse();
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks run in the reverse order of their registration",
  breaks: ["future.add-done-callback.order"],
  alsoAffects: ["await-future/*", "done-callback/*"],
};
