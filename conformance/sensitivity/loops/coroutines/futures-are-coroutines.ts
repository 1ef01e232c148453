/** Whatever can be awaited counts as a coroutine. */
import { isCoroutine as reference, isFuture } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isCoroutine = (value: unknown): boolean => isFuture(value) || reference(value);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "iscoroutine is true for futures",
  breaks: ["iscoroutine.future"],
  alsoAffects: ["create_future/made-on-the-spot", "run_in_executor/returns-future"],
};
