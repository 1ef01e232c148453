/** Sendto sends in the next iteration, unless the transport is closed by then. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    this.loop.callSoon(() => {
      if (!this.closing) super.sendto(data, address);
    });
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "sendto sends in the next iteration, unless the transport is closed by then",
  breaks: ["datagram_transport.close-flushes", "create_datagram_endpoint.made-with-transport"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
