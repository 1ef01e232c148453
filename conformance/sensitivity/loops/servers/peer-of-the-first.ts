/** Every connection of a server has the peername of the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected first: SocketAddress | null = null;

  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    this.first ??= address;
    yield* super.setUpConnection(sock, this.first, server, factory, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every connection of a server has the peername of the first",
  breaks: ["create_server.peername"],
  alsoAffects: ["transport*"],
};
