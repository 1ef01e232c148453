/** Errors are told to the protocol that a datagram transport began with. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override setProtocol(protocol: DatagramReceiver): void {
    const former = this.getProtocol();
    protocol.errorReceived = (error) => former.errorReceived?.(error);
    super.setProtocol(protocol);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "errors are told to the protocol that a datagram transport began with",
  breaks: ["datagram_transport.set-protocol-errors"],
};
