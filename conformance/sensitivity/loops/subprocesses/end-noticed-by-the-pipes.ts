/** The end of a program is noticed when its pipes have ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the end of a program is noticed when its pipes have ended",
  breaks: ["subprocess_protocol.process-exited", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
