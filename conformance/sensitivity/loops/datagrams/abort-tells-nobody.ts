/** After abort connection_lost is not called. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    this.protocol = {};
    super.abort();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after abort connection_lost is not called",
  breaks: ["datagram_protocol.connection-lost-abort"],
  alsoAffects: ["datagram_*"],
};
