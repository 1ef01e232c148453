/** Sleep cuts its delay to whole milliseconds. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function sleep(delay: number, value?: unknown): Coroutine<unknown> {
  return right(Math.floor(delay * 1000) / 1000, value);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep cuts its delay to whole milliseconds",
  breaks: ["sleep.short-delay"],
};
