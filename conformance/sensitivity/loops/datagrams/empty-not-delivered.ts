/** An empty datagram is not delivered. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    if (data.length > 0) super.deliver(data, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an empty datagram is not delivered",
  breaks: ["datagram_protocol.datagram-received-empty"],
  alsoAffects: ["datagram_protocol/order"],
};
