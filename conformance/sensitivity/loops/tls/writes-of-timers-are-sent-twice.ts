/** What a timer writes over TLS is sent twice. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTransport extends TlsTransport {
  override write(data: unknown): void {
    super.write(data);
    if (this.loop instanceof LoopWithPlaces && this.loop.isInTimer()) super.write(data);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTransport, LoopWithPlaces);

export const broken: BrokenLoop = {
  title: "what a timer writes over TLS is sent twice",
  breaks: ["tls.data-round-trip"],
  alsoAffects: ["tls-close/from-everywhere"],
};
