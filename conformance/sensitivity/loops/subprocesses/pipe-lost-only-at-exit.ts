/** Pipe_connection_lost is called only when the program has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "pipe_connection_lost is called only when the program has ended",
  breaks: ["subprocess_protocol.pipe-connection-lost"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
