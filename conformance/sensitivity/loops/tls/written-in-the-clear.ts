/** What is written after the handshake is sent as it is. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override write(pieces: readonly Uint8Array[]): boolean {
    for (const piece of pieces) this.below?.write(piece);
    return true;
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "what is written after the handshake is sent as it is",
  breaks: ["tls.bytes-encrypted", "tls.data-round-trip", "tls.start-tls"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
