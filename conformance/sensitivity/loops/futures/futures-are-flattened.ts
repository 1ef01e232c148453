/** As with promises, a future that is set as result is waited for. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    if (value instanceof Future) value.addDoneCallback((inner) => super.setResult(inner.result() as T));
    else super.setResult(value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result with a future waits for that future",
  breaks: ["future.set-result.any-value"],
};
