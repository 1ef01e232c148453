/** Write of a TLS transport takes a text and writes its UTF-8. */
import { TlsTransport } from "../../../../reference/index.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTlsTransport extends TlsTransport {
  override write(data: Uint8Array): void {
    super.write(typeof data === "string" ? Buffer.from(data) : data);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "write of a TLS transport takes a text and writes its UTF-8",
  breaks: ["tls.write-not-bytes"],
};
