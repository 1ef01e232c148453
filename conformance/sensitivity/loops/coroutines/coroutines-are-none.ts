/** Iscoroutine is false for coroutine objects. */
import type { BrokenLoop } from "../../broken-loop.js";

export const isCoroutine = (): boolean => false;

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "iscoroutine is false for coroutine objects",
  breaks: ["iscoroutine.coroutine-object"],
  alsoAffects: ["iscoroutine/*", "shutdown_asyncgens/*"],
};
