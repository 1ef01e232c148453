/** Start_tls expects a certificate for localhost, whatever server_hostname says. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    const named = (options.serverHostname ?? null) === null ? options : { ...options, serverHostname: "localhost" };
    return yield* super.upgrade(transport, protocol, sslcontext, named);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_tls expects a certificate for localhost, whatever server_hostname says",
  breaks: ["tls.start-tls-certificate"],
  alsoAffects: ["start_tls/*"],
};
