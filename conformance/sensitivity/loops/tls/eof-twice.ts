/** Eof_received is called twice over TLS. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override callEofReceived(): void {
    if (this.told === "MADE") this.program.eofReceived?.();
    super.callEofReceived();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "eof_received is called twice over TLS",
  breaks: ["tls.peer-close-eof-received"],
};
