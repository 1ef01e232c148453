/** DEVNULL for the input makes a pipe. */
import { DEVNULL, PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => (options.stdin === DEVNULL ? { ...options, stdin: PIPE } : options));

export const broken: BrokenLoop = {
  title: "DEVNULL for the input makes a pipe",
  breaks: ["subprocess_exec.stdin-devnull", "subprocess_transport.pipe-absent"],
  alsoAffects: ["subprocess_exec/stderr-devnull", "subprocess_exec/stdout-devnull", "subprocess_protocol/connection-lost-without-pipes"],
};
