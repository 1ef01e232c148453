/** Each cancel replaces the message, also one that comes too late. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    this.cancelMessage = message;
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a second cancel replaces the message of the first",
  breaks: ["future.cancel.message"],
};
