/** Close drops what the transport below has not taken yet. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override startShutdown(): void {
    if (this.outgoing.isHeld) this.abort(null);
    else super.startShutdown();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "close drops what the transport below has not taken yet",
  breaks: ["tls.close-flushes"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
