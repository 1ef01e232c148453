/** The end of the connection is not noticed when the peer says goodbye. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override peerSaidGoodbye(): void {
    // The connection goes on.
  }

  override eofReceived(): boolean {
    return this.state === "WRAPPED" ? true : super.eofReceived();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "the end of the connection is not noticed when the peer says goodbye",
  breaks: ["tls.peer-close-connection-lost", "tls.peer-close-eof-received", "tls.eof-received-true-ignored"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
