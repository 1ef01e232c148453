/** Is_closing of a TLS transport is only true after connection_lost. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  private isOver = false;

  override isClosing(): boolean {
    return this.isOver;
  }

  override markClosed(): void {
    super.markClosed();
    this.isOver = this.tls.getProgram() === null;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "is_closing of a TLS transport is only true after connection_lost",
  breaks: ["tls.is-closing"],
};
