/** None for a stream makes a pipe. */
import { PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, stdin: options.stdin ?? PIPE, stdout: options.stdout ?? PIPE, stderr: options.stderr ?? PIPE }));

export const broken: BrokenLoop = {
  title: "None for a stream makes a pipe",
  breaks: ["subprocess_exec.stdin-inherited", "subprocess_exec.stdout-inherited", "subprocess_exec.stderr-inherited", "subprocess_transport.pipe-absent"],
  alsoAffects: ["subprocess_protocol/process-exited-wakes"],
};
