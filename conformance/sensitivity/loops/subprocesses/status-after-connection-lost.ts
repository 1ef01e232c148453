/** The status is set only when everything has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends ChildProcessTransport {
  private ended = false;

  override getReturncode(): number | null {
    return this.ended ? super.getReturncode() : null;
  }

  protected override finishIfAllEnded(): void {
    const before = this.finished;
    super.finishIfAllEnded();
    if (!before && this.finished) this.tell(() => void (this.ended = true));
  }
}

class BrokenSubprocesses extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new BrokenTransport(this, popen, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSubprocesses(options);

export const broken: BrokenLoop = {
  title: "the status is set only when everything has ended",
  breaks: ["subprocess_protocol.process-exited-returncode", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["subprocess_transport/returncode"],
};
