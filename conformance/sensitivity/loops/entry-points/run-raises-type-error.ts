/** Run raises TypeError for what is no coroutine. */
import { AsyncioTypeError, isCoroutine } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function checked(main: unknown): Coroutine<unknown> {
  if (!isCoroutine(main)) throw new AsyncioTypeError("a coroutine is required");
  return main;
}

export const run = runWith({ take: checked });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run raises TypeError for what is no coroutine",
  breaks: ["run.not-a-coroutine", "run.coroutine-function", "run.refuses-future", "run.awaitable-refused"],
};
