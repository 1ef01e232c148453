/** The output is inherited if nothing is said. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ stdout: null, ...options }));

export const broken: BrokenLoop = {
  title: "the output is inherited if nothing is said",
  breaks: ["subprocess_exec.stdout-default"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
