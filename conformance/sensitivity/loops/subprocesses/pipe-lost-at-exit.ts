/** Pipe_connection_lost is called when the program ends, whatever is still in the pipe. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is called when the program ends, whatever is still in the pipe",
  breaks: ["subprocess_protocol.pipe-data-before-pipe-lost", "subprocess_protocol.grandchild-holds-pipe", "subprocess_protocol.connection-lost-after-pipes"],
};
