/** Shield returns a coroutine. */
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import { shield as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* shield<T>(awaitable: Awaitable<T>): Coroutine<T> {
  return yield* reference(awaitable);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield returns a coroutine",
  breaks: ["shield.returns-a-future", "shield.type-error"],
  alsoAffects: ["*"],
};
