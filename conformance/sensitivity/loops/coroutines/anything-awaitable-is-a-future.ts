/** Isfuture is true for objects that can be awaited, and for classes. */
import { isCoroutine } from "../../../../reference/index.js";
import { isFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function isFuture(value: unknown): boolean {
  return reference(value) || typeof value === "function" || (typeof value === "object" && value !== null && Symbol.iterator in value && !isCoroutine(value));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is true for objects that can be awaited, and for classes",
  breaks: ["isfuture.plain-object", "isfuture.class"],
  alsoAffects: ["*"],
};
