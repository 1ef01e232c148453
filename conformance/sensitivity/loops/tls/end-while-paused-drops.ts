/** The end of the connection underneath ends a TLS connection at once, also while reading is paused: what was not delivered yet is lost. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future } from "../../../../reference/index.js";
import type { SSLContext } from "../../../../reference/tls/context.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { TlsProtocolOptions } from "../../../../reference/tls/tls-link.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends TlsProtocol {
  /** Leaves the connection underneath reading, so that its end is seen. */
  override pauseReading(): void {
    this.readingIsPaused = true;
  }

  override eofReceived(): boolean {
    if (this.readingIsPaused) this.transport.abort();
    return super.eofReceived();
  }
}

class Dropping extends EventLoop {
  protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
    return new Hasty(this, protocol, context, waiter, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "what a peer sent before it closed is lost if reading is paused when the end comes",
  breaks: ["tls.end-while-paused"],
};
