/** Set_protocol in connection_made has no effect. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private isReadingFromNowOn = false;

  override setProtocol(protocol: StreamProtocol): void {
    if (protocol === this.protocol || this.isReadingFromNowOn) super.setProtocol(protocol);
  }

  protected override startReading(): void {
    this.isReadingFromNowOn = true;
    super.startReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol in connection_made has no effect",
  breaks: ["transport.set-protocol", "transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*"],
};
