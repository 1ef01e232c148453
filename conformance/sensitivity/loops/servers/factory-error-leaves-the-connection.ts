/** The connection whose protocol could not be made stays open. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const guarded = (): StreamProtocol => {
      try {
        return factory();
      } catch (error) {
        sock.detach();
        throw error;
      }
    };
    yield* super.setUpConnection(sock, address, server, guarded, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the connection whose protocol could not be made stays open",
  breaks: ["create_server.factory-error-closes-connection"],
  alsoAffects: ["create_server/factory-error*", "create_unix_server/*", "create_unix*"],
};
