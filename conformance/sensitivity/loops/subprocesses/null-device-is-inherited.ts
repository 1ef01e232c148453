/** DEVNULL for a stream means that it is inherited. */
import { DEVNULL, PIPE } from "../../../../reference/subprocesses/stdio.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const stdout = options.stdout === DEVNULL ? null : (options.stdout ?? PIPE);
  const stderr = options.stderr === DEVNULL ? null : (options.stderr ?? PIPE);
  return { ...options, stdout, stderr };
});

export const broken: BrokenLoop = {
  title: "DEVNULL for a stream means that it is inherited",
  breaks: ["subprocess_exec.stdout-devnull", "subprocess_exec.stderr-devnull", "subprocess_exec.stderr-stdout"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
