/** The extra info compression is a word. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "compression" ? "none" : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "the extra info compression is a word",
  breaks: ["tls.extra-compression"],
};
