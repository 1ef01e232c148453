/** Every datagram goes to the address of the first. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private first: unknown = null;

  override sendto(data: unknown, address: unknown = null): void {
    this.first ??= address;
    super.sendto(data, this.first);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "every datagram goes to the address of the first",
  breaks: ["datagram_transport.sendto"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
