/** Failing a cancelled future is taken for a harmless race. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    if (!this.cancelled()) super.setException(error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception on a cancelled future raises nothing",
  breaks: ["future.set-exception.after-cancel"],
};
