/** A connected endpoint accepts any address and sends to its peer. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    return this.remoteAddress ?? address;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a connected endpoint accepts any address and sends to its peer",
  breaks: ["datagram_transport.sendto-other-address"],
};
