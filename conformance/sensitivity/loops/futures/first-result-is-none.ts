/** The first call of result gives None. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private asked = false;

  override result(): T {
    const result = super.result();
    const isFirst = !this.asked;
    this.asked = true;
    return isFirst ? (null as T) : result;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "the first call of result gives None",
  breaks: [
    "future.add-done-callback.result-available",
    "future.await.result",
    "awaitable.future",
    "future.await.same-as-coroutine",
    "run_in_executor.awaitable",
    "future.run-until-complete.accepts",
    "run_until_complete.accepts-future",
  ],
  alsoAffects: ["*"],
};
