/** Of local_addr only the host is used. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const localAddr = options.localAddr ? ([options.localAddr[0], 0] as const) : null;
    return yield* super.openConnection(factory, host, port, { ...options, localAddr });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of local_addr only the host is used",
  breaks: ["create_connection.local-addr", "create_connection.local-addr-in-use"],
  alsoAffects: ["create_connection/local*"],
};
