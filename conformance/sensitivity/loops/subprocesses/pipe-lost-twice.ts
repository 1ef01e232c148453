/** Pipe_connection_lost is called twice for each pipe. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeConnectionLost(fd: number, error: unknown): void {
    this.tell(() => this.protocol.pipeConnectionLost?.(fd, error));
    super.pipeConnectionLost(fd, error);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is called twice for each pipe",
  breaks: ["subprocess_protocol.pipe-connection-lost-once"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
