/** A connected endpoint refuses even the address of its peer. */
import { SocketDatagramTransport, ValueError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (this.remoteAddress !== null && address !== null) throw new ValueError("an address is not accepted");
    return super.destination(address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a connected endpoint refuses even the address of its peer",
  breaks: ["datagram_transport.sendto-same-address"],
  alsoAffects: ["datagram_transport/sendto*"],
};
