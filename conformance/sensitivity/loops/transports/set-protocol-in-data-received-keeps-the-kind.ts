/** A protocol that data_received hands over to gets its data by data_received, although it is a buffered one. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected inRead = false;

  protected override receiveForProtocol(): void {
    this.inRead = true;
    super.receiveForProtocol();
    this.inRead = false;
  }

  override setProtocol(protocol: StreamProtocol): void {
    super.setProtocol(protocol);
    if (this.inRead) this.isBuffered = false;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a protocol that data_received hands over to gets its data by data_received, although it is a buffered one",
  breaks: ["transport.set-protocol-of-another-kind"],
  alsoAffects: ["transport/*", "protocol/*", "tls*"],
};
