/** A program gets another name than it was given. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords((words) => (words[0] === "sh" ? ["/bin/sh", ...words.slice(1)] : words));

export const broken: BrokenLoop = {
  title: "a program gets another name than it was given",
  breaks: ["subprocess_exec.arguments"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
