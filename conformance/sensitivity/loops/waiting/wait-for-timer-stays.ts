/** The timer of wait_for stays when the awaitable has ended, and cancels the task later. */
import { currentTask, getRunningLoop, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout === null || timeout <= 0) return yield* right(awaitable, timeout);
  const task = currentTask();
  const timer = getRunningLoop().callLater(timeout, () => void task?.cancel());
  const value = yield* right(awaitable, timeout + 1);
  if (task === null) timer.cancel();
  return value;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the timer of wait_for stays when the awaitable has ended, and cancels the task later",
  breaks: ["wait_for.result"],
  alsoAffects: ["wait_for/*", "shield/*", "example*"],
};
