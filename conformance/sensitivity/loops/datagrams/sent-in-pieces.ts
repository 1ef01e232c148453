/** A long datagram is sent in pieces. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (!(data instanceof Uint8Array) || data.length <= 1472) return super.sendto(data, address);
    for (let at = 0; at < data.length; at += 1472) super.sendto(data.subarray(at, at + 1472), address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a long datagram is sent in pieces",
  breaks: ["datagram_transport.boundaries"],
  alsoAffects: ["datagram_transport/*", "datagram_protocol/error-received*"],
};
