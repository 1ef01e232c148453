/** Sendto raises what the system says of a datagram. */
import { BlockingIOError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure instanceof BlockingIOError) return false;
    if (failure !== null) throw failure;
    return true;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "sendto raises what the system says of a datagram",
  breaks: ["datagram_protocol.error-received-send"],
  alsoAffects: ["datagram_protocol/error-received*", "datagram_transport/*"],
};
