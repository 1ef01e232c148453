/** A result that counts as false is stored as nothing. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    super.setResult((value || null) as T);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result gives None for 0, False and the empty string",
  breaks: ["future.set-result.any-value"],
  alsoAffects: [
    "await-future/false-results",
    "example-overview/run_in_executor",
    "set_result/refused-after-a-false-result",
  ],
};
