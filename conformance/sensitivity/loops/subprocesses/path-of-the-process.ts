/** A program is searched for in the PATH of the process, whatever env says. */
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const env = options.env == null ? options.env : { ...options.env, PATH: process.env["PATH"] ?? "" };
  return { ...options, env } as SubprocessOptions;
});

export const broken: BrokenLoop = {
  title: "a program is searched for in the PATH of the process, whatever env says",
  breaks: ["subprocess_exec.path-of-env"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
