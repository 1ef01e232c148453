/** Start_tls takes something that is no context for a default one. */
import { createDefaultContext, EventLoop, SSLContext } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    const context = sslcontext instanceof SSLContext ? sslcontext : createDefaultContext();
    return yield* super.upgrade(transport, protocol, context, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "start_tls takes something that is no context for a default one",
  breaks: ["tls.start-tls-needs-context"],
};
