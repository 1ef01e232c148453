/** What the socket knows is missing from the extra info of a TLS transport. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    const value = super.getExtraInfo(name, otherwise);
    return name === "peername" || name === "sockname" || name === "socket" ? otherwise : value;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "what the socket knows is missing from the extra info of a TLS transport",
  breaks: ["tls.extra-peername", "tls.extra-sockname", "tls.extra-socket"],
};
