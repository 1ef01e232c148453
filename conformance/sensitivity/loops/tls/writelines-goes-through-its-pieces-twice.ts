/** Writelines of a TLS transport looks at its pieces first, and finds none left where they come from an iterator. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import { lookedAtBefore, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithTlsTransports(withOtherPieces(TlsTransport, lookedAtBefore));

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport goes through its pieces twice",
  breaks: ["tls.writelines-iterator"],
  alsoAffects: [],
};
