/** Pipe_connection_lost is not called for the input. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeConnectionLost(fd: number, error: unknown): void {
    if (fd === 0) this.finishIfAllEnded();
    else super.pipeConnectionLost(fd, error);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is not called for the input",
  breaks: ["subprocess_protocol.pipe-connection-lost", "subprocess_transport.stdin-close", "subprocess_transport.close-closes-pipes"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
