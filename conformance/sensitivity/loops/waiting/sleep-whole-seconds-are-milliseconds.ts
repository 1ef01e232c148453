/** Sleep takes a delay without a fraction for milliseconds. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(Number.isInteger(delay) && delay > 0 ? delay / 1000 : delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep takes a delay without a fraction for milliseconds",
  breaks: ["sleep.float-and-int"],
  alsoAffects: ["*"],
};
