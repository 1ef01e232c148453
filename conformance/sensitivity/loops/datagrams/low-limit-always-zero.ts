/** The low limit of a datagram transport is told as 0. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override getWriteBufferLimits(): [low: number, high: number] {
    return [0, super.getWriteBufferLimits()[1]];
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the low limit of a datagram transport is told as 0",
  breaks: ["datagram_transport.buffer-limits-default", "datagram_transport.buffer-limits"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
