/** An empty datagram is taken for the end, and the transport is closed. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    if (data.length > 0) super.deliver(data, sender);
    else this.close();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an empty datagram is taken for the end, and the transport is closed",
  breaks: ["datagram_protocol.datagram-received-empty"],
  alsoAffects: ["datagram_protocol/order"],
};
