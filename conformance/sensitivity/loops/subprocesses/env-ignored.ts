/** Env is ignored. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, env: null }));

export const broken: BrokenLoop = {
  title: "env is ignored",
  breaks: ["subprocess_exec.env", "subprocess_exec.env-replaces", "subprocess_shell.options"],
};
