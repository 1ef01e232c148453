/** Set_protocol of a TLS transport does nothing. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override setProtocol(): void {
    // The old one stays.
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "set_protocol of a TLS transport does nothing",
  breaks: ["tls.set-protocol"],
};
