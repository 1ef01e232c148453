/** Start_tls aborts a transport that it refuses. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Harsh extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    try {
      return yield* super.upgrade(transport, protocol, sslcontext, options);
    } catch (error) {
      if (error instanceof AsyncioTypeError) (transport as Partial<Transport> | null)?.abort?.();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Harsh(options);

export const broken: BrokenLoop = {
  title: "start_tls aborts a transport that it refuses",
  breaks: ["tls.start-tls-unsupported"],
  alsoAffects: ["start_tls/*"],
};
