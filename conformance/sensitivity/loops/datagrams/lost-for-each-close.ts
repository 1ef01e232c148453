/** Each close calls connection_lost once more. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override close(): void {
    if (this.closing) this.loop.callSoon(() => this.protocol.connectionLost?.(null));
    super.close();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "each close calls connection_lost once more",
  breaks: ["datagram_protocol.connection-lost-once", "datagram_transport.close-idempotent"],
  alsoAffects: ["datagram_*"],
};
