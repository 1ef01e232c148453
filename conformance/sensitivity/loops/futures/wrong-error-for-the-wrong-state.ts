/** The wrong state is a RuntimeError. */
import { Future, RuntimeError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    if (!this.done()) throw new RuntimeError("the result is not set yet");
    return super.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result of a pending future raises RuntimeError",
  breaks: ["future.result.pending", "future.invalid-state-error-class"],
};
