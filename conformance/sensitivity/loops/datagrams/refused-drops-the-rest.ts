/** A waiting datagram that is refused takes the others with it. */
import { OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import { wouldBlock } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure === null) return true;
    if (failure instanceof OSError && wouldBlock(failure.errno ?? 0)) return false;
    this.protocol.errorReceived?.(failure);
    this.waiting.length = Math.min(this.waiting.length, 1);
    return true;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a waiting datagram that is refused takes the others with it",
  breaks: ["datagram_protocol.error-received-survives"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
