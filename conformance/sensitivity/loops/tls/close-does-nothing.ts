/** Close of a TLS transport tells nobody. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override close(): void {
    this.closed = true;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "close of a TLS transport tells nobody",
  breaks: ["tls.close-connection-lost", "tls.close-flushes"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
