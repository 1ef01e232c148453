/** Gather gives a mapping from positions to results instead of a list. */
import { gather as right } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  const all = right(awaitables, options) as Future & { setResult(value: unknown): void };
  const { setResult } = Object.getPrototypeOf(all) as { setResult(value: unknown): void };
  all.setResult = (value: unknown) => setResult.call(all, { ...(value as object) });
  return all;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather gives a mapping from positions to results instead of a list",
  breaks: ["gather.result-is-a-list", "gather.awaitable"],
  alsoAffects: ["*"],
};
