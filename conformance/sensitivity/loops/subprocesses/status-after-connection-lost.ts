/** The status is set only when everything has ended. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

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

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the status is set only when everything has ended",
  breaks: ["subprocess_protocol.process-exited-returncode", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["subprocess_transport/returncode"],
};
