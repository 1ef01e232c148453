/** Set_result calls a function and takes what it returns. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(value: T): void {
    super.setResult(isOfTheProgram(value) ? (value as () => T)() : value);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "set_result calls a function and takes what it returns",
  breaks: ["future.set-result.any-value"],
  alsoAffects: ["*"],
};
