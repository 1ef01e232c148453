/** start_tls does not take a transport that has paused reading. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  protected override *upgrade(transport: Transport, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    if (!transport.isReading()) throw new RuntimeError("the transport has paused reading");
    return yield* super.upgrade(transport, protocol, sslcontext, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "start_tls refuses a transport that has paused reading",
  breaks: ["tls.start-tls-while-paused"],
};
