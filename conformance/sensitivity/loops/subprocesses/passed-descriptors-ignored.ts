/** Pass_fds is ignored. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, passFds: [] }));

export const broken: BrokenLoop = {
  title: "pass_fds is ignored",
  breaks: ["subprocess_exec.pass-fds"],
};
