/** A coroutine that awaits a pending future goes on in the next iteration, with None. */
import { Future } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    if (this.state === "PENDING") yield;
    return this.state === "PENDING" ? (null as T) : this.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "a coroutine that awaits a pending future goes on in the next iteration, with None",
  breaks: ["future.await.waits", "example.tips-await-plain-function-order", "example.overview-sleep", "example.tips-await-plain-function-delay"],
  alsoAffects: ["*"],
};
