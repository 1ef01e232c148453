/** Set_protocol of a subprocess transport is ignored. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override setProtocol(): void {}
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol of a subprocess transport is ignored",
  breaks: ["subprocess_transport.set-protocol"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
