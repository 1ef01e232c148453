/** Coroutines and futures are collected apart. */
import { gather as reference, isFuture, Task } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown[]> {
  const futures = awaitables.filter((awaitable) => isFuture(awaitable) && !(awaitable instanceof Task));
  const others = awaitables.filter((awaitable) => !futures.includes(awaitable));
  return reference([...others, ...futures], options) as Future<unknown[]>;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather gives the results of futures after those of coroutines",
  breaks: ["future.accepted-by-gather"],
};
