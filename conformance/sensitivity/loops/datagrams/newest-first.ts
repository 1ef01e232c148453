/** Datagrams that wait together are delivered last first. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    const next = receiveDatagram(this.fd);
    if (typeof next !== "number") this.deliver(...next);
    if (!this.closing) super.deliver(data, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagrams that wait together are delivered last first",
  breaks: ["datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
