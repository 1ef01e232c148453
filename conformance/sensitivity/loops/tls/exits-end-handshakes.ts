/** TLS connections are aborted when an exception comes out of a run. */
import type { EventLoop, EventLoopOptions, Future, SSLContext, StreamProtocol } from "../../../../reference/index.js";
import type { TlsProtocolOptions } from "../../../../reference/tls/tls-link.js";
import type { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopToldOfExits } from "../../loops-with-places.js";

class Broken extends LoopToldOfExits {
  private readonly protocols: TlsProtocol[] = [];

  protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
    const made = super.makeTlsProtocol(protocol, context, waiter, options);
    this.protocols.push(made);
    return made;
  }

  protected exited(): void {
    for (const protocol of this.protocols) protocol.abort(null);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "TLS connections are aborted when an exception comes out of a run",
  breaks: ["run_forever.escape-keeps-io"],
};
