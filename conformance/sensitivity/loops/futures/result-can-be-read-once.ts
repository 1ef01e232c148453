/** Reading the result hands it over and keeps nothing. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    const value = super.result();
    this.value = null as T;
    return value;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "result gives None when it is asked a second time",
  breaks: ["future.set-result.retained", "future.await.repeatable"],
};
