/** Sleep ends after four fifths of its delay. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return yield* right(delay * 0.8, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep ends after four fifths of its delay",
  breaks: ["sleep.completes-after-the-delay", "sleep.delay-from-execution"],
  alsoAffects: ["*"],
};
