/** Get_protocol is the protocol of the input. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  override getProtocol(): SubprocessListener {
    return (this.pipes.get(0) ?? super.getProtocol()) as SubprocessListener;
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "get_protocol is the protocol of the input",
  breaks: ["subprocess_transport.get-protocol"],
};
