/** The delay of sleep counts from the call. */
import { getEventLoop, sleep as right } from "../../../../reference/index.js";
import type { Coroutine, EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function sleep(delay: number, value?: unknown): Coroutine<unknown> {
  const loop = getEventLoop();
  return delay <= 0 ? right(delay, value) : until(loop, loop.time() + delay, value);
}

function* until(loop: EventLoop, when: number, value: unknown): Coroutine<unknown> {
  const left = when - loop.time();
  return left > 0 ? yield* right(left, value) : value;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the delay of sleep counts from the call",
  breaks: ["sleep.delay-from-execution"],
  alsoAffects: ["sleep/*"],
};
