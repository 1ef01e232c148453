/** The variables of env are added to those of the process. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const env = options.env === undefined || options.env === null ? null : { ...(process.env as Record<string, string>), ...Object.fromEntries(Object.entries(options.env)) };
  return { ...options, env };
});

export const broken: BrokenLoop = {
  title: "the variables of env are added to those of the process",
  breaks: ["subprocess_exec.env-replaces"],
};
