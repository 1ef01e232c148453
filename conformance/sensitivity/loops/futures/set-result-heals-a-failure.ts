/** The exception is cleared before the state is checked. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    this.error = null;
    super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a refused set_result wipes the exception out",
  breaks: ["future.set-result.after-exception"],
};
