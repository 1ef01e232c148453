/** Arguments given as bytes are taken for Latin-1. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWords } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWords((words) => words.map((word) => (word instanceof Uint8Array ? Buffer.from(word).toString("latin1") : word)));

export const broken: BrokenLoop = {
  title: "arguments given as bytes are taken for Latin-1",
  breaks: ["subprocess_shell.bytes-command"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
