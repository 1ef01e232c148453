/** The socket stays open after connection_lost. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override connectionLost(error: unknown): void {
    this.lost = true;
    this.protocol.connectionLost?.(error);
    this.loop.releaseFd(this.fd, this);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the socket stays open after connection_lost",
  breaks: ["datagram_transport.close-releases-socket"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
