/** Start_tls calls connection_made. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    const upgraded = yield* super.upgrade(transport, protocol, sslcontext, options);
    protocol.connectionMade?.(upgraded);
    return upgraded;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "start_tls calls connection_made",
  breaks: ["tls.start-tls-same-protocol"],
  alsoAffects: ["start_tls/*"],
};
