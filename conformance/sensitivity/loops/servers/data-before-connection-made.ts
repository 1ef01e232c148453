/** Data that waits is delivered before connection_made. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const early = (): StreamProtocol => {
      const protocol = factory();
      sock.setblocking(false);
      try {
        protocol.dataReceived?.(sock.recv(65536));
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
      }
      return protocol;
    };
    yield* super.setUpConnection(sock, address, server, early, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "data that waits is delivered before connection_made",
  breaks: ["create_server.made-first"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
