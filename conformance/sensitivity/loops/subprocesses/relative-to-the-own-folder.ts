/** A program is looked for from the directory of the process, whatever cwd says. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords(([program, ...args]) => [String(program).startsWith(".") ? `${process.cwd()}/${String(program)}` : (program ?? ""), ...args]);

export const broken: BrokenLoop = {
  title: "a program is looked for from the directory of the process, whatever cwd says",
  breaks: ["subprocess_exec.program-relative-to-cwd"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
