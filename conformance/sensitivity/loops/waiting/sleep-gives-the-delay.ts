/** Sleep without a value gives the delay. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(delay, value === undefined ? delay : value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep without a value gives the delay",
  breaks: ["sleep.default-result"],
  alsoAffects: ["*/*"],
};
