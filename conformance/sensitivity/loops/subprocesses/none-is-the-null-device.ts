/** None for an output is the null device. */
import { DEVNULL, PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const { stdout = PIPE, stderr = PIPE } = options;
  return { ...options, stdout: stdout ?? DEVNULL, stderr: stderr ?? DEVNULL };
});

export const broken: BrokenLoop = {
  title: "None for an output is the null device",
  breaks: ["subprocess_exec.stdout-inherited", "subprocess_exec.stderr-inherited"],
};
