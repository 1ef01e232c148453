/** Gather is refused where no task is current. */
import { currentTask, gather as rightGather } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather: typeof rightGather = (...args) => {
  if (runningLoopOrNull() !== null && currentTask() === null) throw new RuntimeError("gather needs a task");
  return rightGather(...args);
};

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather is refused by callbacks of a running loop",
  breaks: ["gather.in-a-callback"],
  alsoAffects: ["gather/*"],
};
