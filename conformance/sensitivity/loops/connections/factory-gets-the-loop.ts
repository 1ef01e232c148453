/** The factory is called with the loop as argument. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const withLoop = factory as (...args: unknown[]) => P;
    return yield* super.makeConnection(sock, () => withLoop(this), settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory is called with the loop as argument",
  breaks: ["create_connection.factory-no-arguments", "connect_accepted_socket.factory-no-arguments"],
  alsoAffects: ["create_connection/factory*", "create_unix*"],
};
