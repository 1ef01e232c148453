/** Whatever can be awaited counts as a future. */
import { isCoroutine, isFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => reference(value) || isCoroutine(value);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is true for coroutine objects",
  breaks: ["isfuture.coroutine"],
  alsoAffects: ["sleep/returns-a-coroutine"],
};
