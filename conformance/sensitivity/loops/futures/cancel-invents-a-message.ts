/** CancelledError always has an argument. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message: unknown = ""): boolean {
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancel without a message gives CancelledError an argument",
  breaks: ["future.cancel.message-absent"],
  alsoAffects: ["task-cancel/message-absent"],
};
