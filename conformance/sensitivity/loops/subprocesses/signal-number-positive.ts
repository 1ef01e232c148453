/** The status of a program that a signal killed is the signal's number, not negated. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    super.processEnded(Math.abs(returncode));
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the status of a program that a signal killed is the signal's number, not negated",
  breaks: ["subprocess_transport.returncode-signal"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
