/** Without an address nothing is sent. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (address !== null) super.sendto(data, address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "without an address nothing is sent",
  breaks: ["datagram_transport.sendto-connected", "create_datagram_endpoint.family-unix", "create_datagram_endpoint.family-ipv6", "create_datagram_endpoint.local-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
