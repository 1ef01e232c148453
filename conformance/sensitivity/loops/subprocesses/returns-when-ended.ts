/** The call returns when the program has ended. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const pair = yield* start(launch);
  yield* pair[0].wait();
  return pair;
});

export const broken: BrokenLoop = {
  title: "the call returns when the program has ended",
  breaks: ["subprocess_exec.does-not-block", "subprocess_transport.returncode-running"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
