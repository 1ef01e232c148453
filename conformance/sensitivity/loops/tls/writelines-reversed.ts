/** Writelines of a TLS transport writes the last piece first. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines([...pieces].reverse());
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport writes the last piece first",
  breaks: ["tls.data-round-trip"],
  alsoAffects: ["tls-data/encrypted"],
};
