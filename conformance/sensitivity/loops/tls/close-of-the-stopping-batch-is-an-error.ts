/** The protocol of a TLS connection that is closed after stop, in the same batch, is told of an error. */
import { ConnectionAbortedError, TlsTransport } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions, SSLContext, Future, StreamProtocol } from "../../../../reference/index.js";
import type { TlsProtocolOptions } from "../../../../reference/tls/tls-link.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends TlsTransport {
  override close(): void {
    if (this.loop instanceof LoopWithPlaces && this.loop.isStopping()) this.forceClose(new ConnectionAbortedError("closed"));
    else super.close();
  }
}

class BrokenProtocol extends TlsProtocol {
  protected override makeTransport(): TlsTransport {
    return new BrokenTransport(this, this.loop);
  }
}

class Broken extends LoopWithPlaces {
  protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
    return new BrokenProtocol(this, protocol, context, waiter, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the protocol of a TLS connection that is closed after stop, in the same batch, is told of an error",
  breaks: ["tls.close-connection-lost"],
};
