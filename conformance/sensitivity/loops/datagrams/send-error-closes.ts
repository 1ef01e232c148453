/** A datagram that the system refuses ends the transport. */
import { BlockingIOError, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure instanceof BlockingIOError) return false;
    if (failure instanceof OSError) this.protocol.errorReceived?.(failure);
    if (failure !== null) this.fail(failure, "cannot send");
    return true;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a datagram that the system refuses ends the transport",
  breaks: ["datagram_protocol.error-received-survives"],
  alsoAffects: ["datagram_protocol/error-received*", "datagram_transport/*"],
};
