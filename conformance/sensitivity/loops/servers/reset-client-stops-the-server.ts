/** A client that is gone before it is served closes the server. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, TlsSettings } from "../../../../reference/index.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    try {
      sock.getpeername();
    } catch {
      server.close();
      sock.close();
      return;
    }
    yield* super.setUpConnection(sock, address, server, factory, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a client that is gone before it is served closes the server",
  breaks: ["create_server.client-has-reset"],
  alsoAffects: ["create_server/*"],
};
