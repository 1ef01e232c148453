/** A CancelledError of eof_received or buffer_updated comes out of the transport, as from code that catches Exception: the connection stays open. */
import { CancelledError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (error instanceof CancelledError && method !== "data_received") throw error;
    super.protocolFailed(method, error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a CancelledError of eof_received or buffer_updated does not end the connection",
  breaks: ["protocol.eof-received-error-closes", "protocol.eof-received-error-passed-on", "protocol.buffered-updated-error"],
};
