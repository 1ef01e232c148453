/** Done is false for a future with an exception. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override done(): boolean {
    return super.done() && this.error === null;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "done is false for a future with an exception",
  breaks: ["future.done.true-after-exception", "future.set-exception.instance"],
  alsoAffects: ["*"],
};
