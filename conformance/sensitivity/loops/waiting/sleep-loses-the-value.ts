/** Sleep(delay, value) gives None. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(delay, delay <= 0 ? value : undefined);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep(delay, value) gives None",
  breaks: ["sleep.result"],
  alsoAffects: ["sleep/*", "gather/*", "wait_for/*"],
};
