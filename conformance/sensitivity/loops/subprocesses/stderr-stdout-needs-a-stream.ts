/** STDOUT for the errors is refused where the output is that of the process. */
import { ValueError } from "../../../../reference/index.js";
import { STDOUT } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  if (options.stderr === STDOUT && options.stdout === null) throw new ValueError("there is no output that the errors could join");
  return options;
});

export const broken: BrokenLoop = {
  title: "STDOUT for the errors is refused where the output is that of the process",
  breaks: ["subprocess_exec.stderr-stdout"],
};
