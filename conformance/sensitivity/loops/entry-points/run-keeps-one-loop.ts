/** Run makes one loop, leaves it open and uses it in later calls. */
import { newEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

let kept: EventLoop | undefined;

export const run = runWith({ makeLoop: () => (kept ??= newEventLoop()), close: () => undefined });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run makes one loop, leaves it open and uses it in later calls",
  breaks: ["run.new-loop", "run.closes-the-loop"],
};
