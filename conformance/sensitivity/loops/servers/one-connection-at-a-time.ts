/** A connection is set up only when the one before has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected busy = false;

  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    while (this.busy) yield* sleep(0.001);
    this.busy = true;
    const watched = (): StreamProtocol => {
      const protocol = factory();
      const lost = protocol.connectionLost?.bind(protocol);
      protocol.connectionLost = (error) => {
        this.busy = false;
        return lost?.(error);
      };
      return protocol;
    };
    try {
      yield* super.setUpConnection(sock, address, server, watched, settings);
    } finally {
      if (sock.fileno() < 0) this.busy = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a connection is set up only when the one before has ended",
  breaks: ["create_server.serves-many"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
