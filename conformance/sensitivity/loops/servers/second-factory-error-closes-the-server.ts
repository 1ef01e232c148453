/** A factory that raises a second time closes the server. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private errors = 0;

  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const guarded = (): StreamProtocol => {
      try {
        return factory();
      } catch (error) {
        this.errors += 1;
        if (this.errors > 1) server.close();
        throw error;
      }
    };
    yield* super.setUpConnection(sock, address, server, guarded, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a factory that raises a second time closes the server",
  breaks: ["create_server.factory-error-server-survives"],
  alsoAffects: ["create_server/*"],
};
