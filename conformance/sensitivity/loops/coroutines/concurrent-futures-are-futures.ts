/** Whatever has a method `done` counts as a future. */
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => typeof (value as { done?: unknown } | null)?.done === "function";

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is true for concurrent futures",
  breaks: ["isfuture.concurrent"],
};
