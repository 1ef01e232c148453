/** A start that fails leaves a pipe open. */
import { makePipe } from "../../../../reference/system/calls-files.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  try {
    return yield* start(launch);
  } catch (error) {
    makePipe();
    throw error;
  }
});

export const broken: BrokenLoop = {
  title: "a start that fails leaves a pipe open",
  breaks: ["subprocess_exec.failure-closes-pipes"],
};
