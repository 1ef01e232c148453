/** Connection_lost is called twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    const before = this.finished;
    super.finishIfAllEnded();
    if (!before && this.finished) this.tell(() => this.protocol.connectionLost?.(null));
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "connection_lost is called twice",
  breaks: ["subprocess_protocol.connection-lost-once", "subprocess_protocol.connection-lost-last"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
