/** A file that is not executable raises FileNotFoundError. */
import { FileNotFoundError, PermissionError } from "../../../../reference/errors/os-error.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  try {
    return yield* start(launch);
  } catch (error) {
    throw error instanceof PermissionError ? new FileNotFoundError(2, "No such file or directory") : error;
  }
});

export const broken: BrokenLoop = {
  title: "a file that is not executable raises FileNotFoundError",
  breaks: ["subprocess_exec.not-executable"],
};
