/** The standard input is always a new pipe. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords((words) => ["sh", "-c", 'cat /dev/null | "$0" "$@"', ...words]);

export const broken: BrokenLoop = {
  title: "the standard input is always a new pipe",
  breaks: ["subprocess_exec.stdin-inherited", "subprocess_exec.stdin-devnull"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
