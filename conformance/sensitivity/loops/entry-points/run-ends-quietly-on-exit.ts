/** Run returns None on SystemExit. */
import { SystemExit } from "../../../../reference/index.js";
import type { Coroutine, EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function runMain(loop: EventLoop, main: Coroutine<unknown>): Promise<unknown> {
  try {
    return await loop.runUntilComplete(main);
  } catch (error) {
    if (error instanceof SystemExit) return null;
    throw error;
  }
}

export const run = runWith({ runMain });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run returns None on SystemExit",
  breaks: ["run.system-exit", "run.closes-the-loop-after-failure"],
};
