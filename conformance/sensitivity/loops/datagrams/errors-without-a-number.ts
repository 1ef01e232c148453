/** Error_received gets an error without a number. */
import { OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import { wouldBlock } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure === null) return true;
    if (failure instanceof OSError && !wouldBlock(failure.errno ?? 0)) this.protocol.errorReceived?.(new OSError("not sent"));
    return !(failure instanceof OSError && wouldBlock(failure.errno ?? 0));
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "error_received gets an error without a number",
  breaks: ["datagram_protocol.error-received-send"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
