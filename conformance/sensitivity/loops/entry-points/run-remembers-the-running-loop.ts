/** After run its loop is still taken for the running one. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

let last: EventLoop | undefined;

export function getRunningLoop(): EventLoop {
  const running = runningLoopOrNull() ?? last;
  if (running === undefined) throw new RuntimeError("no loop runs");
  return running;
}

export const run = runWith({ runMain: (loop, main) => loop.runUntilComplete(main).finally(() => (last = loop)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "after run its loop is still taken for the running one",
  breaks: ["run.no-running-loop-afterwards"],
};
