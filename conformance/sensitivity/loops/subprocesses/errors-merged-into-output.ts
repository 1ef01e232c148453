/** What comes from pipe 2 is passed on as from pipe 1. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeDataReceived(_fd: number, data: Buffer): void {
    super.pipeDataReceived(1, data);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what comes from pipe 2 is passed on as from pipe 1",
  breaks: ["subprocess_protocol.pipe-data-received", "subprocess_exec.stderr-default"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
