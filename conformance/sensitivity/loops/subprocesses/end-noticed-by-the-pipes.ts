/** The end of a program is noticed when its pipes have ended. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private noticed: number | null = null;

  override processEnded(returncode: number): void {
    this.noticed = returncode;
    this.lookAtPipes();
  }

  override pipeConnectionLost(fd: number, error: unknown): void {
    super.pipeConnectionLost(fd, error);
    this.lookAtPipes();
  }

  private lookAtPipes(): void {
    if (this.noticed === null || this.returncode !== null || this.pipes.size === 0) return;
    if ([...this.pipes.values()].every((pipe) => pipe.disconnected)) super.processEnded(this.noticed);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the end of a program is noticed when its pipes have ended",
  breaks: ["subprocess_protocol.process-exited", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
