/** An endpoint is connected to the first who sends something. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    if (this.sock.family === 2) this.sock.connect(sender);
    super.deliver(data, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint is connected to the first who sends something",
  breaks: ["create_datagram_endpoint.remote-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
