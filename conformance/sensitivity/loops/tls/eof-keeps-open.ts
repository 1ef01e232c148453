/** A true value of eof_received keeps a TLS transport open. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override peerSaidGoodbye(): void {
    if (this.told !== "MADE") return;
    this.told = "EOF";
    if (!this.program.eofReceived?.() && this.state === "WRAPPED") this.startShutdown();
  }

  override eofReceived(): boolean {
    return this.state === "WRAPPED" && this.told === "EOF" ? true : super.eofReceived();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a true value of eof_received keeps a TLS transport open",
  breaks: ["tls.eof-received-true-ignored"],
};
