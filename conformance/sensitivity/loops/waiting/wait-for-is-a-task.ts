/** Wait_for returns a task, which begins by itself. */
import { getEventLoop, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Future<unknown> {
  return getEventLoop().createTask(right(awaitable, timeout));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for returns a task, which begins by itself",
  breaks: ["wait_for.returns-a-coroutine", "wait_for.same-task"],
  alsoAffects: ["wait_for/*", "shield/*"],
};
