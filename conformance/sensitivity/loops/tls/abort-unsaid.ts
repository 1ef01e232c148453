/** Is_closing of a TLS transport does not tell of abort before the connection is lost. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  private aborted = false;

  override isClosing(): boolean {
    return super.isClosing() && !this.aborted;
  }

  override abort(): void {
    this.aborted = !super.isClosing();
    super.abort();
  }

  override markClosed(): void {
    super.markClosed();
    this.aborted = false;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "is_closing of a TLS transport is False after abort until the connection is lost",
  breaks: ["tls.is-closing"],
};
