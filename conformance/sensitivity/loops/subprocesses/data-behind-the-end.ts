/** The last data of a pipe comes behind its pipe_connection_lost. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override pipeDataReceived(fd: number, data: Buffer): void {
    this.loop.callLater(0.01, () => super.pipeDataReceived(fd, data));
  }
}

class Broken extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the last data of a pipe comes behind its pipe_connection_lost",
  breaks: ["subprocess_protocol.pipe-data-before-pipe-lost"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
