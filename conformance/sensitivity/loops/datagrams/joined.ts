/** Datagrams that wait together are delivered as one. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    const pieces = [received[0]];
    for (let next = receiveDatagram(this.fd); typeof next !== "number"; next = receiveDatagram(this.fd)) pieces.push(next[0]);
    this.protocol.datagramReceived?.(Buffer.concat(pieces), received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagrams that wait together are delivered as one",
  breaks: ["datagram_transport.boundaries", "datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
