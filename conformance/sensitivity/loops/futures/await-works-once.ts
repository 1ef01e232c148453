/** A future hands its result to the first who awaits it. */
import { Future } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private awaited = false;

  override *[Symbol.iterator](): Coroutine<T> {
    const first = !this.awaited;
    const value = yield* super[Symbol.iterator]();
    this.awaited = true;
    return first ? value : (null as T);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "awaiting a future a second time gives None",
  breaks: ["future.await.repeatable"],
  alsoAffects: ["await-future/false-results", "awaitable/future", "future-waiting/*", "wait_for/done-already"],
};
