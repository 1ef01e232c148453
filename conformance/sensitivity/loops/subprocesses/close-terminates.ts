/** Close sends SIGTERM in the place of SIGKILL. */
import { constants } from "node:os";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override close(): void {
    if (this.closed) return;
    this.closed = true;
    this.closePipes();
    if (this.returncode === null && this.popen.poll() === null) this.popen.sendSignal(constants.signals.SIGTERM);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "close sends SIGTERM in the place of SIGKILL",
  breaks: ["subprocess_transport.close-kills"],
  alsoAffects: ["subprocess_transport/close-ends-a-grandchild", "subprocess_transport/close-idempotent"],
};
