/** Write_eof closes a TLS transport. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override writeEof(): void {
    this.close();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "write_eof closes a TLS transport",
  breaks: ["tls.write-eof-not-implemented"],
};
