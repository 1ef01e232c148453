/** Sleep with a negative delay returns without giving control back. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return delay < 0 ? value : yield* right(delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep with a negative delay returns without giving control back",
  breaks: ["sleep.negative"],
};
