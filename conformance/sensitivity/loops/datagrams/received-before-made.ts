/** What waits in the socket is delivered before connection_made. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  constructor(...args: ConstructorParameters<typeof SocketDatagramTransport>) {
    super(...args);
    this.onReadable();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what waits in the socket is delivered before connection_made",
  breaks: ["datagram_protocol.connection-made-first"],
  alsoAffects: ["create_datagram_endpoint/close-in-connection-made"],
};
