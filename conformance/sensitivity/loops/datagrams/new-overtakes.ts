/** A new datagram is sent before those that wait. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (this.waiting.length > 0 && this.trySendNow(bytesOf(data), this.destination(address))) return;
    super.sendto(data, address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a new datagram is sent before those that wait",
  breaks: ["datagram_transport.buffer-order"],
  alsoAffects: ["datagram_transport/*"],
};
