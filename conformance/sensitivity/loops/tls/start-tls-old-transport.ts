/** Start_tls returns the transport that it was given. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    yield* super.upgrade(transport, protocol, sslcontext, options);
    return transport as Transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "start_tls returns the transport that it was given",
  breaks: ["tls.start-tls"],
  alsoAffects: ["start_tls/*"],
};
