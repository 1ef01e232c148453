/** All datagrams that are there are delivered, also those after a close. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    super.deliver(data, sender);
    for (let next = receiveDatagram(this.fd); typeof next !== "number"; next = receiveDatagram(this.fd)) super.deliver(...next);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "all datagrams that are there are delivered, also those after a close",
  breaks: ["datagram_transport.close-stops-receiving"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
