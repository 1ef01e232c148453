/** Datagram_received always gets the address of the first sender. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private first: unknown = null;

  protected override deliver(data: Buffer, sender: unknown): void {
    this.first ??= sender;
    super.deliver(data, this.first);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received always gets the address of the first sender",
  breaks: ["datagram_protocol.datagram-received-addr"],
  alsoAffects: ["create_datagram_endpoint/several-peers"],
};
