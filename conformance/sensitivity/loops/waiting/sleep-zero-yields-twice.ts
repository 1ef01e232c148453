/** Sleep(0) takes two iterations. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  if (delay === 0) yield;
  return yield* right(delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep(0) takes two iterations",
  breaks: ["sleep.zero-yields-once"],
  alsoAffects: ["*"],
};
