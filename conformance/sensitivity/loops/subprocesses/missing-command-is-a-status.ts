/** A program that does not exist ends with status 127. */
import { FileNotFoundError } from "../../../../reference/errors/os-error.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  try {
    return yield* start(launch);
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) throw error;
    return yield* start({ ...launch, words: ["/bin/sh", "-c", "exit 127"], options: { ...launch.options, cwd: null } });
  }
});

export const broken: BrokenLoop = {
  title: "a program that does not exist ends with status 127",
  breaks: ["subprocess_exec.missing-command", "subprocess_exec.missing-cwd", "subprocess_exec.failure-closes-pipes"],
};
