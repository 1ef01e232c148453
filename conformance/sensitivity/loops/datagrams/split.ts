/** A long datagram is delivered in pieces. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    super.deliver(data.subarray(0, 8192), sender);
    for (let at = 8192; at < data.length; at += 8192) super.deliver(data.subarray(at, at + 8192), sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a long datagram is delivered in pieces",
  breaks: ["datagram_transport.boundaries"],
};
