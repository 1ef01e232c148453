/** Awaiting always gives control back once. */
import { Future } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    if (this.done()) yield;
    return yield* super[Symbol.iterator]();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "awaiting a done future lets the loop run first",
  breaks: ["future.await.done-does-not-yield"],
  alsoAffects: ["call_soon/when-a-coroutine-returns-control"],
};
