/** A buffered protocol is told of the end by an update of no bytes, too. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onEof(): void {
    if (this.isBuffered) this.protocol.bufferUpdated?.(0);
    super.onEof();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a buffered protocol is told of the end by an update of no bytes, too",
  breaks: ["protocol.buffered-eof"],
  alsoAffects: ["transport/*", "protocol/*"],
};
