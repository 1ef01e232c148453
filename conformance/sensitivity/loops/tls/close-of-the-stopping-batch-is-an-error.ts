/** The protocol of a TLS connection that is closed after stop, in the same batch, is told of an error. */
import { ConnectionAbortedError, TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTransport extends TlsTransport {
  override close(): void {
    if (this.loop instanceof LoopWithPlaces && this.loop.isStopping()) this.forceClose(new ConnectionAbortedError("closed"));
    else super.close();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTransport, LoopWithPlaces);

export const broken: BrokenLoop = {
  title: "the protocol of a TLS connection that is closed after stop, in the same batch, is told of an error",
  breaks: ["tls.close-connection-lost"],
};
