/** A handshake that takes too long raises TimeoutError. */
import { TimeoutError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeTimedOut(): void {
    this.below?.abort();
    this.wakeWaiter(new TimeoutError("the handshake takes too long"));
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a handshake that takes too long raises TimeoutError",
  breaks: ["tls.handshake-timeout", "tls.handshake-timeout-connect-accepted-socket", "tls.start-tls-handshake-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
