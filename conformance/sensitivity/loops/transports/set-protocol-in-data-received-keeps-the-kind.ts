/** A protocol that data_received hands over to gets its data by data_received, although it is a buffered one. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { KnowsWhenItReads } from "./knows-when-it-reads.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends KnowsWhenItReads {
  override setProtocol(protocol: StreamProtocol): void {
    const wasBuffered = this.isBuffered;
    super.setProtocol(protocol);
    if (this.isInRead && !wasBuffered) this.isBuffered = false;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a protocol that data_received hands over to gets its data by data_received, although it is a buffered one",
  breaks: ["transport.set-protocol-of-another-kind"],
  alsoAffects: ["transport/*", "protocol/*", "tls*"],
};
