/** The file objects that were given are closed here after the start. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const pair = yield* start(launch);
  for (const file of [launch.options.stdout, launch.options.stderr]) (file as { close?(): void } | null | undefined)?.close?.();
  return pair;
});

export const broken: BrokenLoop = {
  title: "the file objects that were given are closed here after the start",
  breaks: ["subprocess_exec.stdout-file"],
  alsoAffects: ["subprocess_exec/sockets-as-streams"],
};
