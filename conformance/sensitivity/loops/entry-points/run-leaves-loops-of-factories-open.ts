/** Run does not close a loop that loop_factory returned. */
import { newEventLoop } from "../../../../reference/index.js";
import type { EventLoop, RunOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

const owned = new WeakSet<EventLoop>();

function makeLoop({ loopFactory }: RunOptions): EventLoop {
  const loop = (loopFactory ?? newEventLoop)();
  if (loopFactory !== undefined) owned.add(loop);
  return loop;
}

export const run = runWith({ makeLoop, close: (loop) => (owned.has(loop) ? undefined : loop.close()) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run does not close a loop that loop_factory returned",
  breaks: ["run.loop-factory-closed"],
};
