/** Datagram_received gets text. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    super.deliver(data.toString() as unknown as Buffer, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received gets text",
  breaks: ["datagram_protocol.datagram-received-data"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
