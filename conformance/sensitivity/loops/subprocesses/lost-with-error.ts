/** Connection_lost gets an error if the status is not 0. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (this.finished || this.returncode === null || this.returncode === 0) {
      super.finishIfAllEnded();
      return;
    }
    for (const pipe of this.pipes.values()) if (!pipe.disconnected) return;
    this.finished = true;
    this.tell(() => this.protocol.connectionLost?.(new RuntimeError("the program failed")));
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error if the status is not 0",
  breaks: ["subprocess_protocol.connection-lost-none"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
