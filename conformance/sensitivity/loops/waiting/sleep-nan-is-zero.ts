/** Sleep with a delay that is not a number is a sleep of zero. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(Number.isNaN(delay) ? 0 : delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep with a delay that is not a number is a sleep of zero",
  breaks: ["sleep.nan"],
};
