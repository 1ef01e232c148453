/** What is written to a TLS transport while the loop does not run, and something waits, is forgotten. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override write(pieces: readonly Uint8Array[]): boolean {
    const waits = this.writeBufferSize() + (this.below?.getWriteBufferSize() ?? 0) > 0;
    return waits && !this.loop.isRunning() ? true : super.write(pieces);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "what is written to a TLS transport while the loop does not run, and something waits, is forgotten",
  breaks: ["tls.close-flushes"],
  alsoAffects: ["tls*"],
};
