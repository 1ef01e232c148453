/** Sleep with a negative delay raises ValueError. */
import { sleep as right, ValueError } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  if (delay < 0) throw new ValueError("a delay must not be negative");
  return yield* right(delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep with a negative delay raises ValueError",
  breaks: ["sleep.negative"],
};
