/** Completing a cancelled future is taken for a harmless race. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    if (!this.cancelled()) super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result on a cancelled future raises nothing",
  breaks: ["future.set-result.after-cancel"],
};
