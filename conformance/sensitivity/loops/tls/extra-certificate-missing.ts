/** The extra info peercert is missing. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "peercert" ? otherwise : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info peercert is missing",
  breaks: ["tls.extra-peercert", "tls.client-certificate", "tls.extra-peercert-unverified"],
};
