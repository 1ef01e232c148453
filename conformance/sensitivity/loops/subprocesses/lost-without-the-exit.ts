/** Connection_lost comes when the pipes have ended, and does not wait for the program. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (this.finished) return;
    for (const pipe of this.pipes.values()) if (!pipe.disconnected) return;
    this.finished = true;
    this.tell(() => this.protocol.connectionLost?.(null));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost comes when the pipes have ended, and does not wait for the program",
  breaks: ["subprocess_protocol.connection-lost-after-exit"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_exec/*", "subprocess_protocol/*", "subprocess_shell/*", "subprocess_transport/*"],
};
