/** No more than one datagram is received. */
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
    this.loop.unwatchReading(this.fd);
    this.protocol.datagramReceived?.(received[0], received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "no more than one datagram is received",
  breaks: ["datagram_transport.boundaries", "datagram_protocol.datagram-received-order"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
