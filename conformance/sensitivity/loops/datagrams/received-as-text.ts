/** Datagram_received gets text. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") return;
    this.protocol.datagramReceived?.(received[0].toString() as unknown as Buffer, received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received gets text",
  breaks: ["datagram_protocol.datagram-received-data"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
