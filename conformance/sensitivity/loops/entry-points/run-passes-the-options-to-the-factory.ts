/** Loop_factory is called with an argument. */
import { EventLoop, newEventLoop } from "../../../../reference/index.js";
import type { RunOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

function makeLoop({ loopFactory, debug }: RunOptions): EventLoop {
  return loopFactory === undefined ? newEventLoop() : (loopFactory as (debug: unknown) => EventLoop)(debug ?? false);
}

export const run = runWith({ makeLoop });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "loop_factory is called with an argument",
  breaks: ["run.loop-factory"],
};
