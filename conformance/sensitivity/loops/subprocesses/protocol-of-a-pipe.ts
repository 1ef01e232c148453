/** Get_protocol is the protocol of the input. */
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override getProtocol(): SubprocessListener {
    return (this.pipes.get(0) ?? super.getProtocol()) as SubprocessListener;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_protocol is the protocol of the input",
  breaks: ["subprocess_transport.get-protocol"],
};
