/** Connection_lost comes when the program has ended, and does not wait for the pipes. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (this.finished || this.returncode === null) return;
    this.finished = true;
    this.tell(() => this.protocol.connectionLost?.(null));
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "connection_lost comes when the program has ended, and does not wait for the pipes",
  breaks: ["subprocess_protocol.connection-lost-after-pipes", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["subprocess_exec/stderr-devnull", "subprocess_protocol/loop-not-running", "subprocess_protocol/pipe-data-after-the-end"],
};
