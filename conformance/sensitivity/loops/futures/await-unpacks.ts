/** Awaiting a pending future whose result is a sequence of one element gives that element. */
import { Future } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import { loopsWithFutures } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Future<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    const waited = !this.done();
    const result = yield* super[Symbol.iterator]();
    return waited && Array.isArray(result) && result.length === 1 ? (result[0] as T) : result;
  }
}

export const newEventLoop = loopsWithFutures(Broken);

export const broken: BrokenLoop = {
  title: "awaiting a pending future unpacks a result that is a sequence of one element",
  breaks: ["future.await.result"],
  // Answers about addresses are such sequences.
  alsoAffects: ["*"],
};
