/** A cancelled gathering ends when all of its arguments have ended, with None. */
import { CancelledError, ensureFuture } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  const children = awaitables.map((awaitable) => ensureFuture(awaitable));
  const outer = reference(children, options);
  const cancel = outer.cancel.bind(outer);
  outer.cancel = (message) => {
    if (!cancel(message)) return false;
    const fail = outer.rejectWith.bind(outer);
    outer.rejectWith = (error) => {
      const end = (): void => {
        if (outer.done()) return;
        if (children.some((child) => !child.done())) outer.getLoop().callLater(0.01, end);
        else if (error instanceof CancelledError) outer.setResult(null as never);
        else fail(error);
      };
      end();
    };
    return true;
  };
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancelled gathering ends when all of its arguments have ended, with None",
  breaks: ["gather.cancel-ends-with-the-first-child", "gather.cancel-raises", "gather.cancel-before-start"],
  alsoAffects: ["*"],
};
