/** Run can be called four times in a thread. */
import { RuntimeError } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

let calls = 0;

function count(): void {
  if (runningLoopOrNull() !== null) throw new RuntimeError("a loop runs already");
  calls += 1;
  if (calls > 4) throw new RuntimeError("this thread has had its runs");
}

export const run = runWith({ refuseInside: count });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run can be called four times in a thread",
  breaks: ["run.repeated"],
};
