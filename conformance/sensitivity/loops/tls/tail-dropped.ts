/** Of a large piece only the first 256 KiB are sent. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override write(pieces: readonly Uint8Array[]): boolean {
    return super.write(pieces.map((piece) => piece.subarray(0, 256 * 1024)));
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "of a large piece only the first 256 KiB are sent",
  breaks: ["tls.data-round-trip", "tls.close-flushes"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
