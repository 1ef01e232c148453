/** Connection_lost is called twice. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    const before = this.finished;
    super.finishIfAllEnded();
    if (!before && this.finished) this.tell(() => this.protocol.connectionLost?.(null));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost is called twice",
  breaks: ["subprocess_protocol.connection-lost-once", "subprocess_protocol.connection-lost-last"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_transport/*"],
};
