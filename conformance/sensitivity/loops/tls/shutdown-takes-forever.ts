/** Ssl_shutdown_timeout is ignored. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override startShutdown(): void {
    super.startShutdown();
    this.stopTimer();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "ssl_shutdown_timeout is ignored",
  breaks: ["tls.shutdown-timeout"],
};
