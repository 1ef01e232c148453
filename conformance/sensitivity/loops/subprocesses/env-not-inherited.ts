/** Without env the program has no variables but PATH. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, env: options.env ?? { PATH: process.env["PATH"] ?? "" } }));

export const broken: BrokenLoop = {
  title: "without env the program has no variables but PATH",
  breaks: ["subprocess_exec.env-inherited"],
};
