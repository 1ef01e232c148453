/** Pause_writing is never called. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override setWriteBufferLimits(): void {
    super.setWriteBufferLimits({ high: Number.MAX_SAFE_INTEGER });
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_writing is never called",
  breaks: ["datagram_transport.pause-writing"],
};
