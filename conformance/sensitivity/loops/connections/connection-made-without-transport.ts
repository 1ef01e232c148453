/** Connection_made gets no transport. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const withNothing = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = () => made?.(null as unknown as Transport);
      return protocol;
    };
    return yield* super.makeConnection(sock, withNothing, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connection_made gets no transport",
  breaks: ["create_connection.made-with-transport", "create_connection.returns-same-transport"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
