/** Nobody hears that a datagram found nobody. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override reportRefusal(): void {
    // nobody is told
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "nobody hears that a datagram found nobody",
  breaks: ["datagram_protocol.error-received-refused"],
};
