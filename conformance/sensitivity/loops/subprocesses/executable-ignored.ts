/** Executable is ignored. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, executable: null }));

export const broken: BrokenLoop = {
  title: "executable is ignored",
  breaks: ["subprocess_exec.executable"],
};
