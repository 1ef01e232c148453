/** Pipe_connection_lost never gets an error. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeConnectionLost(fd: number): void {
    super.pipeConnectionLost(fd, null);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost never gets an error",
  breaks: ["subprocess_protocol.stdin-broken"],
};
