/** Pipe_connection_lost is called only when the program has ended. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private readonly late: (() => void)[] = [];

  override processEnded(returncode: number): void {
    super.processEnded(returncode);
    for (const call of this.late.splice(0)) call();
  }

  override pipeConnectionLost(fd: number, error: unknown): void {
    if (this.returncode === null) this.late.push(() => super.pipeConnectionLost(fd, error));
    else super.pipeConnectionLost(fd, error);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is called only when the program has ended",
  breaks: ["subprocess_protocol.pipe-connection-lost"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
