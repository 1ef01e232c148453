/** Whether a future failed is told by the type of its value. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    const value = super.result();
    if (value instanceof Error) throw value;
    return value;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a result that is an error object is raised instead of returned",
  breaks: ["future.set-result.any-value"],
};
