/** A handshake that takes too long does not end the connection for the other side. */
import { ConnectionAbortedError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeTimedOut(): void {
    this.wakeWaiter(new ConnectionAbortedError("the handshake takes too long"));
  }

  override startShutdown(): void {
    if (this.state !== "HANDSHAKE") super.startShutdown();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a handshake that takes too long does not end the connection for the other side",
  breaks: ["tls.handshake-timeout-server", "tls.handshake-timeout-connect-accepted-socket"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
