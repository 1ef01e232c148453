/** A second close drops what the first still sends. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (this.closing) this.abort();
    else super.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a second close drops what the first still sends",
  breaks: ["transport.close-idempotent"],
  alsoAffects: ["transport/*", "protocol/*"],
};
