/** Cwd is ignored. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, cwd: null }));

export const broken: BrokenLoop = {
  title: "cwd is ignored",
  breaks: ["subprocess_exec.cwd", "subprocess_exec.missing-cwd", "subprocess_shell.options"],
  alsoAffects: ["subprocess_exec/failure-closes-pipes"],
};
