/** The limits that are set are not heeded. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override setWriteBufferLimits(): void {
    super.setWriteBufferLimits();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the limits that are set are not heeded",
  breaks: ["datagram_transport.pause-writing"],
};
