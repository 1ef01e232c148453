/** Abort sends what is buffered first. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override abort(): void {
    this.close();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort sends what is buffered first",
  breaks: ["datagram_transport.abort-discards"],
  alsoAffects: ["datagram_transport/*"],
};
