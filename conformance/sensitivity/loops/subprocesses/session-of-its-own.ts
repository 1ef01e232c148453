/** Every program gets a session of its own. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords((words) => ["setsid", "-w", ...words]);

export const broken: BrokenLoop = {
  title: "every program gets a session of its own",
  breaks: ["subprocess_exec.process-group"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
