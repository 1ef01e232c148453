/** Run returns what cannot be awaited as it is. */
import { isCoroutine, ValueError } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import { isAwaitableObject } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function* wrap(value: unknown): Coroutine<unknown> {
  return value;
}

function refuse(): never {
  throw new ValueError("a coroutine is required");
}

export const run = runWith({ take: (main) => (isAwaitableObject(main) ? refuse() : isCoroutine(main) ? main : wrap(main)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run returns what cannot be awaited as it is",
  breaks: ["run.not-a-coroutine"],
};
