/** Connection_lost of an error goes to the first protocol. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly first = this.protocol;

  protected override connectionLost(error: unknown): void {
    if (error !== null) this.protocol = this.first;
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost of an error goes to the first protocol",
  breaks: ["transport.set-protocol", "transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*"],
};
