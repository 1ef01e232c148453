/** A file that is given for two streams is refused. */
import { ValueError } from "../../../../reference/index.js";
import { PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const { stdout, stderr } = options;
  const isGiven = typeof stdout === "object" || (typeof stdout === "number" && stdout >= 0);
  if (isGiven && stdout !== null && stdout !== PIPE && stdout === stderr) throw new ValueError("a file can serve one stream only");
  return options;
});

export const broken: BrokenLoop = {
  title: "a file that is given for two streams is refused",
  breaks: ["subprocess_exec.one-file-for-both"],
};
