/** A TLS transport that closes has forgotten what it knew of its TLS. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const forgotten = this.isClosing() && ["sslcontext", "cipher", "peercert"].includes(name);
    return forgotten ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "a TLS transport that closes has forgotten what it knew of its TLS",
  breaks: ["tls.extra-after-close"],
};
