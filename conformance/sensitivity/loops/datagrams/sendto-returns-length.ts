/** Sendto returns the number of bytes. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    super.sendto(data, address);
    return bytesOf(data).length as unknown as undefined;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "sendto returns the number of bytes",
  breaks: ["datagram_transport.sendto-returns-none"],
  alsoAffects: ["datagram_transport/sendto-after-close"],
};
