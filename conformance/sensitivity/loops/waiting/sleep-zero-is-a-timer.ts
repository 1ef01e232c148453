/** Sleep(0) sets a timer of no delay and waits for it. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(delay === 0 ? Number.MIN_VALUE : delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep(0) sets a timer of no delay and waits for it",
  breaks: ["sleep.zero-yields-once"],
  alsoAffects: ["*"],
};
