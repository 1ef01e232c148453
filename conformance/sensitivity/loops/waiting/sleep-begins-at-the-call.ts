/** Sleep returns a task that sleeps already. */
import { getEventLoop, sleep as right } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function sleep(delay: number, value?: unknown): Future<unknown> {
  return getEventLoop().createTask(right(delay, value));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep returns a task that sleeps already",
  breaks: ["sleep.returns-a-coroutine", "sleep.delay-from-execution", "sleep.call-does-not-sleep"],
  alsoAffects: ["*"],
};
