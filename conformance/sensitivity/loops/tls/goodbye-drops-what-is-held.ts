/** When the peer says goodbye, what the transport below has not taken yet is dropped. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override peerSaidGoodbye(): void {
    if (this.outgoing.isHeld) this.abort(null);
    else super.peerSaidGoodbye();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "when the peer says goodbye, what the transport below has not taken yet is dropped",
  breaks: ["tls.peer-ends-while-buffered"],
};
