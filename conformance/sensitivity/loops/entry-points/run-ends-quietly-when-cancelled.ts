/** Run returns None if the coroutine was cancelled. */
import { CancelledError } from "../../../../reference/index.js";
import type { Coroutine, EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function runMain(loop: EventLoop, main: Coroutine<unknown>): Promise<unknown> {
  try {
    return await loop.runUntilComplete(main);
  } catch (error) {
    if (error instanceof CancelledError) return null;
    throw error;
  }
}

export const run = runWith({ runMain });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run returns None if the coroutine was cancelled",
  breaks: ["run.cancelled-error"],
};
