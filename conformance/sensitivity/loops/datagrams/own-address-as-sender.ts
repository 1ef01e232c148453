/** Datagram_received gets the own address in place of the sender's. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer): void {
    super.deliver(data, this.sock.getsockname());
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received gets the own address in place of the sender's",
  breaks: ["datagram_protocol.datagram-received-addr"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
