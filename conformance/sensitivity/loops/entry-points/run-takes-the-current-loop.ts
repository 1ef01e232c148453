/** Run uses the current loop if one is set and not closed. */
import { getEventLoop, newEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function currentOrNew(): EventLoop {
  try {
    const current = getEventLoop();
    if (!current.isClosed()) return current;
  } catch {
    // None is set.
  }
  return newEventLoop();
}

export const run = runWith({ makeLoop: currentOrNew });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run uses the current loop if one is set and not closed",
  breaks: ["run.new-loop", "run.current-loop", "run.leaves-set-loop-alone"],
};
