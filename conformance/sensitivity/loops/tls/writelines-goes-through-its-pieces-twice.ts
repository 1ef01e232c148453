/** Writelines of a TLS transport looks at its pieces first, and finds none left where they come from an iterator. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override writelines(pieces: Iterable<unknown>): void {
    Array.from(pieces);
    super.writelines(pieces);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport goes through its pieces twice",
  breaks: ["tls.writelines-iterator"],
  alsoAffects: [],
};
