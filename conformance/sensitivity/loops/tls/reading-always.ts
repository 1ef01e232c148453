/** Is_reading of a TLS transport is True even while it is paused. */
import { TlsTransport } from "../../../../reference/index.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTlsTransport extends TlsTransport {
  override isReading(): boolean {
    return true;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "is_reading of a TLS transport is True even while it is paused",
  breaks: ["tls.is-reading"],
};
