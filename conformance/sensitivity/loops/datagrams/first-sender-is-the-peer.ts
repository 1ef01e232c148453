/** An endpoint is connected to the first who sends something. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") return;
    if (this.sock.family === 2) this.sock.connect(received[1]);
    this.protocol.datagramReceived?.(received[0], received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint is connected to the first who sends something",
  breaks: ["create_datagram_endpoint.remote-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
