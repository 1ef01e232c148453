/** Run takes anything that can be awaited, futures of other loops included. */
import { waitFor } from "../../../../reference/index.js";
import type { Awaitable } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ take: (main) => waitFor(main as Awaitable<unknown>, null) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run takes anything that can be awaited, futures of other loops included",
  breaks: ["run.refuses-future", "run.awaitable-refused", "run.not-a-coroutine"],
};
