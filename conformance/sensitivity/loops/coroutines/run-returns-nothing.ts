/** run runs, and returns nothing. */
import { run as reference } from "../../../../reference/index.js";
import type { Coroutine, RunOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function run(main: Coroutine<unknown>, options: RunOptions = {}): Promise<undefined> {
  return reference(main, options).then(() => undefined);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "asyncio.run returns None",
  breaks: ["coroutine.run-runs-it", "example.overview-run"],
};
