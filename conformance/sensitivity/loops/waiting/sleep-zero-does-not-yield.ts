/** Sleep(0) returns without giving control back. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return delay === 0 ? value : yield* right(delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep(0) returns without giving control back",
  breaks: ["sleep.zero-yields-once", "sleep.zero-lets-ready-callbacks-run"],
  alsoAffects: ["*"],
};
