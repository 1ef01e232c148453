/** Nobody hears of a datagram that the system has refused. */
import { BlockingIOError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    return !(this.attempt(data, address) instanceof BlockingIOError);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "nobody hears of a datagram that the system has refused",
  breaks: ["datagram_protocol.error-received-send"],
  alsoAffects: ["datagram_protocol/error-received*"],
};
