/** The input is the null device if nothing is said. */
import { DEVNULL } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, stdin: options.stdin ?? DEVNULL }));

export const broken: BrokenLoop = {
  title: "the input is the null device if nothing is said",
  breaks: ["subprocess_exec.stdin-default"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
