/** What is written is encrypted, and sent a second time as it is. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override write(pieces: readonly Uint8Array[]): boolean {
    const isWritten = super.write(pieces);
    for (const piece of pieces) this.below?.write(Buffer.from(piece));
    return isWritten;
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "what is written is encrypted, and sent a second time as it is",
  breaks: ["tls.bytes-encrypted", "tls.start-tls"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
