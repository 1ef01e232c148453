/** Set_result takes an empty collection for None. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

const isEmpty = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length === 0;

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    super.setResult(isEmpty(value) ? (null as T) : value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "set_result takes an empty collection for None",
  breaks: ["future.set-result.any-value"],
  alsoAffects: ["*"],
};
