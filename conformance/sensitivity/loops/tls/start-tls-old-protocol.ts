/** After start_tls the protocol of before receives the data. */
import { EventLoop, StreamTransport } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    const before = transport instanceof StreamTransport ? (transport.getProtocol() as StreamProtocol) : protocol;
    return yield* super.upgrade(transport, before, sslcontext, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "after start_tls the protocol of before receives the data",
  breaks: ["tls.start-tls-same-protocol"],
};
