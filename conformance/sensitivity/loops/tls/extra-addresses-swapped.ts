/** The extra info peername and sockname of a TLS transport are swapped. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "peername" ? super.getExtraInfo("sockname") : name === "sockname" ? super.getExtraInfo("peername") : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info peername and sockname of a TLS transport are swapped",
  breaks: ["tls.extra-peername", "tls.extra-sockname"],
};
