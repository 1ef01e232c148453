/** Of a datagram no more than 8 KiB is delivered. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    super.deliver(data.subarray(0, 8192), sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "of a datagram no more than 8 KiB is delivered",
  breaks: ["datagram_transport.boundaries"],
};
