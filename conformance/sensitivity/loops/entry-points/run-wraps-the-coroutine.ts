/** The task of run runs a coroutine of its own around the one that was passed. */
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function* around(main: Coroutine<unknown>): Coroutine<unknown> {
  return yield* main;
}

export const run = runWith({ runMain: (loop, main) => loop.runUntilComplete(around(main)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the task of run runs a coroutine of its own around the one that was passed",
  breaks: ["run.in-a-task"],
};
