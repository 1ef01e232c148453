/** A KeyboardInterrupt or SystemExit of a server's factory is taken for an error of it. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    const guarded = (): StreamProtocol => {
      try {
        return factory();
      } catch (error) {
        throw escapesTheLoop(error) ? new RuntimeError("the factory has failed") : error;
      }
    };
    yield* super.setUpConnection(sock, address, server, guarded, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of a server's factory is taken for an error of it",
  breaks: ["create_server.factory-exits-pass"],
};
