/** The transport of the pair is another object than the one that connection_made got. */
import type { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching(function* (launch, start) {
  const [transport, protocol] = yield* start(launch);
  return [Object.create(transport) as ChildProcessTransport, protocol];
});

export const broken: BrokenLoop = {
  title: "the transport of the pair is another object than the one that connection_made got",
  breaks: ["subprocess_exec.made-with-transport", "subprocess_exec.returns-pair"],
  alsoAffects: ["subprocess_shell/returns-pair"],
};
