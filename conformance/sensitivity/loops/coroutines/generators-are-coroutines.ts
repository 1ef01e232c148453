/** Asynchronous generators count as coroutines. */
import { AsyncGenerator, isCoroutine as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isCoroutine = (value: unknown): boolean => value instanceof AsyncGenerator || reference(value);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "iscoroutine is true for asynchronous generators",
  breaks: ["iscoroutine.async-generator"],
};
