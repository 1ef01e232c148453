/** The transport of a connection is no Transport. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const [transport, protocol] = yield* super.makeConnection(sock, factory, settings);
    return [new Proxy(transport, { getPrototypeOf: () => Object.prototype }), protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the transport of a connection is no Transport",
  breaks: ["loop.client-transports"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
