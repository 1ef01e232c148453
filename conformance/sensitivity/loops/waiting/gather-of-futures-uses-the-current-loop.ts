/** Gather makes its future on the current loop, whatever loop the arguments belong to. */
import { gather as right, getEventLoop } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  const all = right(awaitables, options);
  const loop = getEventLoop();
  if (all.getLoop() === loop) return all;
  const outer = loop.createFuture<unknown>();
  all.addDoneCallback(() => outer.setResult(all.result()));
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather makes its future on the current loop, whatever loop the arguments belong to",
  breaks: ["gather.loop-of-futures"],
  alsoAffects: ["all_tasks/per-loop", "task/name*", "gather/different-loops"],
};
