/** A future forgets its result with its loop. */
import { Future, RuntimeError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    if (this.loop.isClosed()) throw new RuntimeError("the event loop is closed");
    return super.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result of a future whose loop is closed raises",
  breaks: ["future.result.after-close"],
  alsoAffects: ["example-futures-event-loop/program"],
};
