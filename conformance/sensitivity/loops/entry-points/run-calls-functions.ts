/** Run calls a function that is passed instead of a coroutine. */
import { isCoroutine, ValueError } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function checked(main: unknown): Coroutine<unknown> {
  if (!isCoroutine(main)) throw new ValueError("a coroutine is required");
  return main;
}

export const run = runWith({ take: (main) => (typeof main === "function" ? ((main as () => Coroutine<unknown>)()) : checked(main)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run calls a function that is passed instead of a coroutine",
  breaks: ["run.coroutine-function"],
};
