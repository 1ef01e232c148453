/** Pipe_connection_lost gets the number 1 for each output. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeConnectionLost(fd: number, error: unknown): void {
    super.pipeConnectionLost(fd === 2 ? 1 : fd, error);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost gets the number 1 for each output",
  breaks: ["subprocess_protocol.pipe-connection-lost", "subprocess_protocol.pipe-connection-lost-once"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
