/** Connection_lost comes before process_exited. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    this.returncode = returncode;
    this.finishIfAllEnded();
    super.processEnded(returncode);
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "connection_lost comes before process_exited",
  breaks: ["subprocess_protocol.connection-lost-after-exit"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
