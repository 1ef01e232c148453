/** A pending future has no exception, so that is what is told. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override exception(): unknown {
    return this.done() ? super.exception() : null;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "exception of a pending future returns None",
  breaks: ["future.exception.pending"],
};
