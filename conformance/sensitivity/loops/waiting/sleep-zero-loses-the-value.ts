/** Sleep(0, value) gives None. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(delay, delay <= 0 ? undefined : value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep(0, value) gives None",
  breaks: ["sleep.zero-result"],
  alsoAffects: ["sleep/negative", "sleep/returns-a-coroutine"],
};
