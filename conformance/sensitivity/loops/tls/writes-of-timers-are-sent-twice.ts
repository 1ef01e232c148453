/** What a timer writes over TLS is sent twice. */
import { TlsTransport } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions, SSLContext, Future, StreamProtocol } from "../../../../reference/index.js";
import type { TlsProtocolOptions } from "../../../../reference/tls/tls-link.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends TlsTransport {
  override write(data: unknown): void {
    super.write(data);
    if (this.loop instanceof LoopWithPlaces && this.loop.isInTimer()) super.write(data);
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
  title: "what a timer writes over TLS is sent twice",
  breaks: ["tls.data-round-trip"],
  alsoAffects: ["tls-close/from-everywhere"],
};
