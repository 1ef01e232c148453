/** Only the coroutines of the program count as such. */
import { isCoroutine as reference, sleep } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isCoroutine = (value: unknown): boolean => reference(value) && !(value instanceof (sleep as unknown as new () => object));

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "iscoroutine is false for what sleep returns",
  breaks: ["iscoroutine.coroutine-object"],
  alsoAffects: ["example-overview/sleep", "sleep/returns-a-coroutine"],
};
