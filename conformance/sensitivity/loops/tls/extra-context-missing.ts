/** The extra info sslcontext is missing. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "sslcontext" ? otherwise : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info sslcontext is missing",
  breaks: ["tls.extra-sslcontext"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
