/** Shield returns a coroutine, which schedules its argument only when it is awaited. */
import { shield as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* shield(awaitable: Awaitable<unknown>): Coroutine<unknown> {
  return yield* right(awaitable);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield returns a coroutine, which schedules its argument only when it is awaited",
  breaks: ["shield.returns-a-future", "shield.schedules-coroutine"],
  alsoAffects: ["shield/*"],
};
