/** No more than one datagram is received. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    this.loop.unwatchReading(this.fd);
    super.deliver(data, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "no more than one datagram is received",
  breaks: ["datagram_transport.boundaries", "datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
