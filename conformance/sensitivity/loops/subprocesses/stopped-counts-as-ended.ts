/** A subprocess that was stopped counts as ended. */
import { constants } from "node:os";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override sendSignal(signal: number | string): void {
    super.sendSignal(signal);
    if (signal === "SIGSTOP" || signal === constants.signals.SIGSTOP) this.processEnded(-constants.signals.SIGSTOP);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "a subprocess that was stopped counts as ended",
  breaks: ["subprocess_transport.returncode-running", "subprocess_protocol.process-exited-once"],
};
