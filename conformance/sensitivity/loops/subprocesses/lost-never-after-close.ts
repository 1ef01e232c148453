/** Connection_lost is not called after close. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (!this.closed) super.finishIfAllEnded();
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "connection_lost is not called after close",
  breaks: ["subprocess_transport.close-kills", "subprocess_transport.close-closes-pipes"],
  alsoAffects: ["subprocess_exec/does-not-block-others", "subprocess_transport/close-idempotent", "subprocess_transport/is-closing"],
};
