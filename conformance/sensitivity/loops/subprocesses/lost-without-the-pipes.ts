/** Connection_lost comes when the program has ended, and does not wait for the pipes. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (this.finished || this.returncode === null) return;
    this.finished = true;
    this.tell(() => this.protocol.connectionLost?.(null));
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost comes when the program has ended, and does not wait for the pipes",
  breaks: ["subprocess_protocol.connection-lost-after-pipes", "subprocess_protocol.grandchild-holds-pipe"],
  alsoAffects: ["subprocess_exec/stderr-devnull", "subprocess_protocol/loop-not-running", "subprocess_protocol/pipe-data-after-the-end"],
};
