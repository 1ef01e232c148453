/** With sock a new connection to the same address is opened. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    if (!options.sock || options.sock.family !== AF_INET) return yield* super.openConnection(factory, host, port, options);
    const [peer, number] = options.sock.getpeername() as unknown as [string, number];
    return yield* super.openConnection(factory, peer, number, { ...options, sock: null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with sock a new connection to the same address is opened",
  breaks: ["create_connection.sock", "create_connection.sock-no-new-connection"],
  alsoAffects: ["transport*", "protocol*"],
};
