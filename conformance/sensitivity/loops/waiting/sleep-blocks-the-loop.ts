/** Sleep blocks the whole loop. */
import { getRunningLoop, sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  const until = getRunningLoop().time() + delay;
  while (delay < 1 && getRunningLoop().time() < until);
  return yield* right(delay < 1 ? 0 : delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep blocks the whole loop",
  breaks: ["sleep.pauses-only-the-caller", "sleep.order"],
  alsoAffects: ["*"],
};
