/** Abort after close does nothing. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override abort(): void {
    if (!this.closing) super.abort();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort after close does nothing",
  breaks: ["transport.abort-after-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
