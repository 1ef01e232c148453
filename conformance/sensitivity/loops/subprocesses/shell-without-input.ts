/** A command of the shell has no standard input by default. */
import { DEVNULL } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching((launch, start) => {
  const { words, options } = launch;
  const lacksInput = words[0] === "/bin/sh" && words[1] === "-c" && options.stdin === undefined;
  return start(lacksInput ? { ...launch, options: { ...options, stdin: DEVNULL } } : launch);
});

export const broken: BrokenLoop = {
  title: "a command of the shell has no standard input by default",
  breaks: ["subprocess_shell.options"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
