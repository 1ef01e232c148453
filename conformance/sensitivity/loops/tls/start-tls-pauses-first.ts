/** start_tls pauses its transport before it looks at its arguments: a refused call leaves it paused. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  protected override *upgrade(transport: Transport, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    transport.pauseReading();
    return yield* super.upgrade(transport, protocol, sslcontext, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "a start_tls that is refused leaves its transport paused",
  breaks: ["tls.start-tls-refused-goes-on"],
};
