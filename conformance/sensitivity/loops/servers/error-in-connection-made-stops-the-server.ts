/** An error in connection_made closes the server. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const watched = (): StreamProtocol => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (transport) => {
        try {
          made?.(transport);
        } catch (error) {
          server.close();
          throw error;
        }
      };
      return protocol;
    };
    yield* super.setUpConnection(sock, address, server, watched, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in connection_made closes the server",
  breaks: ["create_server.made-error-server-survives"],
  alsoAffects: ["create_server/*", "protocol/*"],
};
