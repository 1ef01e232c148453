/** A result that is not there yet reads as nothing. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    return this.done() ? super.result() : (null as T);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result of a pending future returns None",
  breaks: ["future.result.pending"],
  alsoAffects: ["future-result/invalid-state-error"],
};
