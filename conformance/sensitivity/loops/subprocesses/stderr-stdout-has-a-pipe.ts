/** STDOUT for the errors makes a pipe of their own. */
import { PIPE, STDOUT } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => (options.stderr === STDOUT ? { ...options, stderr: PIPE } : options));

export const broken: BrokenLoop = {
  title: "STDOUT for the errors makes a pipe of their own",
  breaks: ["subprocess_exec.stderr-stdout", "subprocess_transport.pipe-absent"],
  alsoAffects: ["subprocess_shell/streams"],
};
