/** Close of a TLS transport while the loop does not run drops what has not been sent. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override startShutdown(): void {
    if (this.loop.isRunning()) super.startShutdown();
    else this.abort(null);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "close of a TLS transport while the loop does not run drops what has not been sent",
  breaks: ["tls.close-flushes"],
  alsoAffects: ["tls*", "start_tls/*", "create_unix_*"],
};
