/** Connection_lost gets an error if the status is not 0. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (this.finished || this.returncode === null || this.returncode === 0) {
      super.finishIfAllEnded();
      return;
    }
    for (const pipe of this.pipes.values()) if (!pipe.disconnected) return;
    this.finished = true;
    this.tell(() => this.protocol.connectionLost?.(new RuntimeError("the program failed")));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets an error if the status is not 0",
  breaks: ["subprocess_protocol.connection-lost-none"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
