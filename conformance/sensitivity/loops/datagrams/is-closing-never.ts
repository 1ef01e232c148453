/** Is_closing is always false. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override isClosing(): boolean {
    return false;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is always false",
  breaks: ["datagram_transport.close-is-closing", "datagram_transport.abort-is-closing"],
  alsoAffects: ["datagram_transport/*"],
};
