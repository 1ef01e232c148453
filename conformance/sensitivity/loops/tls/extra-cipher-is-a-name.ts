/** The extra info cipher is only the name of the cipher. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "cipher" && Array.isArray(value) ? (value[0] as unknown) : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info cipher is only the name of the cipher",
  breaks: ["tls.extra-cipher"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
