/** Without an address a connected endpoint that may broadcast sends nothing. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (address !== null || this.isConnected || this.remoteAddress === null) super.sendto(data, address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "without an address a connected endpoint that may broadcast sends nothing",
  breaks: ["datagram_transport.sendto-connected"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
