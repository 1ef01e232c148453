/** Calls can be chained. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): this {
    super.setResult(value);
    return this;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result returns the future",
  breaks: ["future.set-result.returns-none"],
};
