/** The descriptor that was given for the input is closed here after the start. */
import { closeFd } from "../../../../reference/system/calls-files.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const pair = yield* start(launch);
  const { stdin } = launch.options;
  if (typeof stdin === "number" && stdin >= 0) closeFd(stdin);
  return pair;
});

export const broken: BrokenLoop = {
  title: "the descriptor that was given for the input is closed here after the start",
  breaks: ["subprocess_exec.stdin-descriptor"],
};
