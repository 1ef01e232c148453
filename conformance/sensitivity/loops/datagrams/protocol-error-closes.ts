/** An error in datagram_received closes the transport. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    try {
      super.deliver(data, sender);
    } catch (error) {
      this.close();
      throw error;
    }
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error in datagram_received closes the transport",
  breaks: ["datagram_protocol.datagram-received-error-survives"],
  alsoAffects: ["datagram_protocol/error-in*"],
};
