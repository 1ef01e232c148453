/** Writelines of a TLS transport writes the last piece first. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import { reversed, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithTlsTransports(withOtherPieces(TlsTransport, reversed));

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport writes the last piece first",
  breaks: ["tls.data-round-trip"],
  alsoAffects: ["tls-data/encrypted"],
};
