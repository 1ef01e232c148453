/** An empty env counts as none. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  const given = options.env instanceof Map ? options.env.size : Object.keys(options.env ?? {}).length;
  return given === 0 ? { ...options, env: null } : options;
});

export const broken: BrokenLoop = {
  title: "an empty env counts as none",
  breaks: ["subprocess_exec.env-replaces"],
};
