/** Close drops what is buffered. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override close(): void {
    if (!this.closing) this.abort();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close drops what is buffered",
  breaks: ["datagram_transport.close-flushes"],
  alsoAffects: ["datagram_transport/*"],
};
