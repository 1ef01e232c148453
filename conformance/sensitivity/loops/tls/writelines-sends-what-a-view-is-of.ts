/** Writelines of a TLS transport sends all of the buffer that a piece is a view of. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

const whole = (piece: unknown): unknown => (piece instanceof Uint8Array && piece.byteLength < 3 && piece.buffer.byteLength < 100 ? new Uint8Array(piece.buffer) : piece);

class BrokenTlsTransport extends TlsTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines(Array.from(pieces, whole));
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport sends all of the buffer that a piece is a view of",
  breaks: ["tls.writelines-bytes-like"],
  alsoAffects: ["tls-data/*"],
};
