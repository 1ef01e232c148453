/** Pipe_connection_lost is called when the program ends, whatever is still in the pipe. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private readonly told = new Set<number>();

  override processEnded(returncode: number): void {
    for (const fd of this.pipes.keys()) this.pipeConnectionLost(fd, null);
    super.processEnded(returncode);
  }

  override pipeConnectionLost(fd: number, error: unknown): void {
    if (!this.told.has(fd)) super.pipeConnectionLost(fd, error);
    else this.finishIfAllEnded();
    this.told.add(fd);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is called when the program ends, whatever is still in the pipe",
  breaks: ["subprocess_protocol.pipe-data-before-pipe-lost", "subprocess_protocol.grandchild-holds-pipe", "subprocess_protocol.connection-lost-after-pipes"],
};
