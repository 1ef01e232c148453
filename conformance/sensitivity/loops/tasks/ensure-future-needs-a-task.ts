/** Ensure_future raises RuntimeError in a callback that is no step of a task. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { ensureFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  if (runningLoopOrNull()?.currentTask() === null) throw new RuntimeError("no task runs");
  return reference(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future raises RuntimeError in a callback that is no step of a task",
  breaks: ["ensure_future.schedules"],
  alsoAffects: ["*"],
};
