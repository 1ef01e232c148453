/** Of what is written in one iteration the pieces behind the first 1024 are lost, as many as one call of the system takes. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private written = 0;

  override write(data: unknown): void {
    if (this.written === 0) this.loop.callSoon(() => (this.written = 0));
    this.written += 1;
    if (this.written <= 1024) super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "of what is written in one iteration the pieces behind the first 1024 are lost",
  breaks: ["transport.write-order"],
  alsoAffects: ["add_*", "create_*", "protocol/*", "server/*", "transport/*"],
};
