/** Start_tls of a client needs a server_hostname. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { StartTlsOptions } from "../../../../reference/loop/tls-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    if (options.serverSide !== true && (options.serverHostname ?? null) === null) throw new ValueError("server_hostname is missing");
    return yield* super.upgrade(transport, protocol, sslcontext, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_tls of a client needs a server_hostname",
  breaks: ["tls.start-tls-without-hostname"],
  alsoAffects: ["start_tls/*", "tls*"],
};
