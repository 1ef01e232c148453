/** Get_protocol of a TLS transport is the loop's own protocol between the two. */
import { TlsTransport } from "../../../../reference/index.js";
import type { StreamProtocol } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getProtocol(): StreamProtocol {
    return this.tls as unknown as StreamProtocol;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "get_protocol of a TLS transport is the loop's own protocol between the two",
  breaks: ["tls.get-protocol"],
  alsoAffects: ["start_tls/client", "tls-data/*", "tls-reading/*"],
};
