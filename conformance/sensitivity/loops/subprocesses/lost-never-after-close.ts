/** Connection_lost is not called after close. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  protected override finishIfAllEnded(): void {
    if (!this.closed) super.finishIfAllEnded();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost is not called after close",
  breaks: ["subprocess_transport.close-kills", "subprocess_transport.close-closes-pipes"],
  alsoAffects: ["subprocess_exec/does-not-block-others", "subprocess_transport/close-idempotent", "subprocess_transport/is-closing"],
};
