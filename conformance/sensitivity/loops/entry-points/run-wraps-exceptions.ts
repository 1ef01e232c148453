/** Run raises a RuntimeError with the exception as its cause. */
import { RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function runMain(loop: EventLoop, main: Coroutine<unknown>): Promise<unknown> {
  try {
    return await loop.runUntilComplete(main);
  } catch (error) {
    throw new RuntimeError("the program failed").from(error as Error);
  }
}

export const run = runWith({ runMain });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run raises a RuntimeError with the exception as its cause",
  breaks: ["run.exception", "run.cancelled-error", "run.system-exit"],
};
