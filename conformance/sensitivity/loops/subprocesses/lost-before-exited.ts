/** Connection_lost comes before process_exited. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    this.returncode = returncode;
    this.finishIfAllEnded();
    super.processEnded(returncode);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost comes before process_exited",
  breaks: ["subprocess_protocol.connection-lost-after-exit"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
