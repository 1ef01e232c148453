/** A connected endpoint compares no more than the port of an address. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (Array.isArray(address) && Array.isArray(this.remoteAddress) && address[1] === this.remoteAddress[1]) return this.remoteAddress;
    return super.destination(address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a connected endpoint compares no more than the port of an address",
  breaks: ["datagram_transport.sendto-other-address"],
};
