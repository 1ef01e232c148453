/** Start_tls leaves the connection paused when it refuses what is no context. */
import { EventLoop, SSLContext } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    if (!(sslcontext instanceof SSLContext)) this.checkUpgradable(transport).pauseReading();
    return yield* super.upgrade(transport, protocol, sslcontext, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "start_tls leaves the connection paused when it refuses what is no context",
  breaks: ["tls.start-tls-needs-context"],
};
