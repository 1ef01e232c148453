/** An error in datagram_received is not reported. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    try {
      super.deliver(data, sender);
    } catch {
      return;
    }
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error in datagram_received is not reported",
  breaks: ["datagram_protocol.datagram-received-error"],
  alsoAffects: ["datagram_*"],
};
