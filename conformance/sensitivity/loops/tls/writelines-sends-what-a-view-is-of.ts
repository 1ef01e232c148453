/** Writelines of a TLS transport sends all of the buffer that a piece is a view of. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import { wholeBuffers, withOtherPieces } from "../../other-pieces.js";

export const newEventLoop = loopsWithTlsTransports(withOtherPieces(TlsTransport, wholeBuffers));

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport sends all of the buffer that a piece is a view of",
  breaks: ["tls.writelines-bytes-like"],
  alsoAffects: ["tls-data/*"],
};
