/** Abort of a TLS transport sends what is buffered and says goodbye. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override abort(): void {
    this.close();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "abort of a TLS transport sends what is buffered and says goodbye",
  breaks: ["tls.abort-connection-lost"],
};
