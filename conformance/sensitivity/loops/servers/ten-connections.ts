/** More than ten connections at a time are turned away. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected open = 0;

  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    if (this.open >= 10) {
      sock.close();
      return;
    }
    this.open += 1;
    const watched = (): StreamProtocol => {
      const protocol = factory();
      const lost = protocol.connectionLost?.bind(protocol);
      protocol.connectionLost = (error) => {
        this.open -= 1;
        return lost?.(error);
      };
      return protocol;
    };
    yield* super.setUpConnection(sock, address, server, watched, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "more than ten connections at a time are turned away",
  breaks: ["create_server.serves-many"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
