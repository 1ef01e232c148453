/** Programs can be started in the main thread only. */
import { isMainThread } from "node:worker_threads";
import { RuntimeError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching((launch, start) => {
  if (!isMainThread) throw new RuntimeError("nobody watches children outside the main thread");
  return start(launch);
});

export const broken: BrokenLoop = {
  title: "programs can be started in the main thread only",
  breaks: ["subprocess_exec.other-thread"],
};
