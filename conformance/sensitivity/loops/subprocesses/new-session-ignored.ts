/** Start_new_session is ignored. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => ({ ...options, startNewSession: false }));

export const broken: BrokenLoop = {
  title: "start_new_session is ignored",
  breaks: ["subprocess_exec.start-new-session"],
};
