/** Calling sleep blocks until the delay has passed; for long delays only, so that most programs do not notice. */
import { getEventLoop, sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function sleep(delay: number, value?: unknown): Coroutine<unknown> {
  const loop = getEventLoop();
  const begin = loop.time();
  while (delay >= 60 && loop.time() < begin + delay);
  return right(delay, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "calling sleep blocks until the delay has passed; for long delays only, so that most programs do not notice",
  breaks: ["sleep.call-does-not-sleep"],
  alsoAffects: ["*"],
};
