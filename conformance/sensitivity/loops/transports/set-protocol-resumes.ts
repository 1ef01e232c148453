/** Set_protocol resumes reading. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override setProtocol(protocol: StreamProtocol): void {
    super.setProtocol(protocol);
    if (this.paused) this.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol resumes reading",
  breaks: ["transport.set-protocol"],
  alsoAffects: ["transport/*", "protocol/*"],
};
