/** When one connection is lost all others are aborted. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const watched = (): StreamProtocol => {
      const protocol = factory();
      const lost = protocol.connectionLost?.bind(protocol);
      protocol.connectionLost = (error) => {
        server.abortClients();
        return lost?.(error);
      };
      return protocol;
    };
    yield* super.setUpConnection(sock, address, server, watched, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "when one connection is lost all others are aborted",
  breaks: ["create_server.independent-connections", "create_server.serves-many"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
