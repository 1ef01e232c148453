/** A gather that was refused for one argument fails when another one ends. */
import { ensureFuture, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  let isMade = false;
  const children: Awaitable<unknown>[] = [];
  const childDone = (): void => {
    if (!isMade) throw new RuntimeError("there is no gathering for this argument");
  };
  for (const awaitable of new Set(awaitables)) {
    const child = ensureFuture(awaitable);
    child.addDoneCallback(childDone);
    children.push(child);
  }
  const outer = reference(
    awaitables.map((awaitable) => children[[...new Set(awaitables)].indexOf(awaitable)] as Awaitable<unknown>),
    options,
  );
  isMade = true;
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a gather that was refused for one argument fails when another one ends",
  breaks: ["gather.type-error-reports-nothing"],
  alsoAffects: ["gather/*"],
};
