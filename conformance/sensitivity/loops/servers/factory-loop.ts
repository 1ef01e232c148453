/** What broken loops about the factories of servers share: a loop that does something else when a factory raises. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";

/** A function that makes loops for whose servers a factory raises what `answer` makes of its error. */
export function loopsWithFactoryErrors(answer: (error: unknown, server: Server, sock: Socket) => unknown): (options?: EventLoopOptions) => EventLoop {
  class Answering extends EventLoop {
    protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
      const guarded = (): StreamProtocol => {
        try {
          return factory();
        } catch (error) {
          throw answer(error, server, sock);
        }
      };
      yield* super.setUpConnection(sock, address, server, guarded, settings);
    }
  }
  return (options) => new Answering(options);
}
