/** Datagrams that wait together are delivered as one. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    const pieces = [data];
    for (let next = receiveDatagram(this.fd); typeof next !== "number"; next = receiveDatagram(this.fd)) pieces.push(next[0]);
    super.deliver(Buffer.concat(pieces), sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagrams that wait together are delivered as one",
  breaks: ["datagram_transport.boundaries", "datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
