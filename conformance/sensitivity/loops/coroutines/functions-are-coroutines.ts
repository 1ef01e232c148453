/** A function that may make coroutines counts as one. */
import { isCoroutine as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isCoroutine = (value: unknown): boolean => typeof value === "function" || reference(value);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "iscoroutine is true for functions",
  breaks: ["coroutine.function-and-object"],
  alsoAffects: ["sleep/order"],
};
