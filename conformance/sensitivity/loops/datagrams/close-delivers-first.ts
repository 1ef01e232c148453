/** Close delivers what is there first. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override close(): void {
    if (!this.closing) this.onReadable();
    super.close();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close delivers what is there first",
  breaks: ["datagram_transport.close-stops-receiving"],
  alsoAffects: ["create_datagram_endpoint/close-in-connection-made", "datagram_*/*"],
};
