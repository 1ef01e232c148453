/** The pair has the protocol first. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const pair = yield* start(launch);
  return pair.reverse() as unknown as typeof pair;
});

export const broken: BrokenLoop = {
  title: "the pair has the protocol first",
  breaks: ["subprocess_exec.returns-pair", "subprocess_shell.returns-pair", "subprocess_exec.returns-factory-protocol"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
