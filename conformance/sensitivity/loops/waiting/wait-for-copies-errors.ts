/** Wait_for raises a copy of the error of its awaitable. */
import { Exception, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  try {
    return yield* right(awaitable, timeout);
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    throw Object.assign(Object.create(Object.getPrototypeOf(error) as object) as Error, error);
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises a copy of the error of its awaitable",
  breaks: ["wait_for.exception"],
  alsoAffects: ["wait_for/*"],
};
