/** An endpoint made of a connected socket refuses every address. */
import { SocketDatagramTransport, ValueError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (this.remoteAddress === null && this.isConnected && address !== null) throw new ValueError("the socket is connected");
    return super.destination(address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint made of a connected socket refuses every address",
  breaks: ["datagram_transport.sendto-peer-of-the-socket"],
};
