/** An endpoint survives the refusals that are usual, one that is not ends it. */
import { BlockingIOError, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

const INVALID_ARGUMENT = 22;

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure instanceof BlockingIOError) return false;
    if (failure instanceof OSError && failure.errno !== INVALID_ARGUMENT) this.protocol.errorReceived?.(failure);
    else if (failure !== null) this.fail(failure, "cannot send");
    return true;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint survives the refusals that are usual, one that is not ends it",
  breaks: ["datagram_protocol.error-received-send", "datagram_protocol.error-received-survives"],
};
