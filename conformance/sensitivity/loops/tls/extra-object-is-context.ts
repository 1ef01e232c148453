/** The extra info ssl_object is the context. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "ssl_object" ? super.getExtraInfo("sslcontext") : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info ssl_object is the context",
  breaks: ["tls.extra-ssl-object"],
};
