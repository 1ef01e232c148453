/** A file object that is given as standard input is closed here after the start. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const pair = yield* start(launch);
  (launch.options.stdin as { close?(): void } | null | undefined)?.close?.();
  return pair;
});

export const broken: BrokenLoop = {
  title: "a file object that is given as standard input is closed here after the start",
  breaks: ["subprocess_exec.given-files-stay-open"],
};
