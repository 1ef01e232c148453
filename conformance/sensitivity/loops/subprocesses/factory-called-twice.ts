/** The protocol factory is called twice. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  launch.protocolFactory();
  return yield* start(launch);
});

export const broken: BrokenLoop = {
  title: "the protocol factory is called twice",
  breaks: ["subprocess_exec.factory-no-arguments", "subprocess_exec.coroutine"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
