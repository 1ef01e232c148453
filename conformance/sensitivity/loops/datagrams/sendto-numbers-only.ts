/** Sendto takes hosts as numbers only. */
import { isIP } from "node:net";
import { SocketDatagramTransport, ValueError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (Array.isArray(address) && typeof address[0] === "string" && isIP(address[0]) === 0) throw new ValueError("the host would have to be looked up");
    return super.destination(address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "sendto takes hosts as numbers only",
  breaks: ["datagram_transport.sendto-host-name"],
};
