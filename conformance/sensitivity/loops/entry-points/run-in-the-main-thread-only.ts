/** Run raises RuntimeError outside of the main thread. */
import { RuntimeError } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { isMainThread } from "node:worker_threads";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function refuseThreads(): void {
  if (!isMainThread || runningLoopOrNull() !== null) throw new RuntimeError("run is for the main thread");
}

export const run = runWith({ refuseInside: refuseThreads });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run raises RuntimeError outside of the main thread",
  breaks: ["run.other-thread"],
};
