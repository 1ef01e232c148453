/** Can_write_eof of a TLS transport is true. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override canWriteEof(): boolean {
    return true;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "can_write_eof of a TLS transport is true",
  breaks: ["tls.no-half-close"],
};
