/** Whatever has a method `cancel` counts as a future. */
import { Handle, isFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => reference(value) || value instanceof Handle;

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is true for handles",
  breaks: ["isfuture.plain-object"],
};
