/** Sendto sends nothing to an address. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (address === null) super.sendto(data, address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "sendto sends nothing to an address",
  breaks: ["datagram_transport.sendto-bytes-like", "datagram_transport.sendto"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
