/** Values are cloned on their way into the future. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    super.setResult(Array.isArray(value) ? ([...(value as unknown[])] as T) : value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result gives a copy of the value that was set",
  breaks: ["future.set-result.retained"],
  alsoAffects: [
    "await-future/*",
    "done-callback/result-available",
    "future-waiting/run_until_complete-result",
    "set_result/empty-collections",
  ],
};
