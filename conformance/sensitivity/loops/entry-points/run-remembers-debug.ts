/** Once run was called with debug true, all later loops are in debug mode. */
import type { EventLoop, RunOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

let wasOn = false;

function remember(loop: EventLoop, { debug }: RunOptions): void {
  wasOn ||= debug === true;
  if (wasOn) loop.setDebug(true);
  else if (debug !== undefined) loop.setDebug(debug);
}

export const run = runWith({ setDebug: remember });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "once run was called with debug true, all later loops are in debug mode",
  breaks: ["run.debug-false"],
};
