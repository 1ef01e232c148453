/** While the loop runs, the result of a pending future is nothing. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    return this.getLoop().isRunning() && !this.done() ? (null as T) : super.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "while the loop runs, the result of a pending future is nothing",
  breaks: ["future.result.pending"],
};
