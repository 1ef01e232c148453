/** With sock the transport stands on a duplicate of the descriptor. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const { sock } = options;
    return yield* super.openConnection(factory, host, port, sock ? { ...options, sock: sock.dup() } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with sock the transport stands on a duplicate of the descriptor",
  breaks: ["create_connection.sock", "create_connection.sock-owned"],
  alsoAffects: ["transport*", "protocol*", "tls*", "create_connection/sock*"],
};
