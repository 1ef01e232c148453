/** Set_result with the result that the future has passes. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    if (this.done() && !this.cancelled() && this.exception() === null && this.result() === value) return;
    super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result with the result that the future has passes",
  breaks: ["future.set-result.after-result"],
};
