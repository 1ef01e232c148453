/** Every program is the one that does nothing. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords((words) => ["true", ...words]);

export const broken: BrokenLoop = {
  title: "every program is the one that does nothing",
  breaks: ["subprocess_exec.launches", "subprocess_exec.transports", "subprocess_shell.available"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
