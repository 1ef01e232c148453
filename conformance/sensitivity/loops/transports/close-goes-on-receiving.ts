/** A transport that still sends after close goes on receiving. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (this.closing) return;
    if (this.buffer.size === 0) {
      super.close();
      return;
    }
    this.closing = true;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport that still sends after close goes on receiving",
  breaks: ["transport.close-stops-receiving", "protocol.eof-received-not-after-local-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
