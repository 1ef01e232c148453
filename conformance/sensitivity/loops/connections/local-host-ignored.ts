/** Of local_addr only the port is used. */
import { AI_PASSIVE, EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const localAddr = options.localAddr ? ([null, options.localAddr[1]] as const) : null;
    const anywhere = { ...options, localAddr, flags: localAddr ? AI_PASSIVE : (options.flags ?? 0) };
    return yield* super.openConnection(factory, host, port, anywhere);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of local_addr only the port is used",
  breaks: ["create_connection.local-addr", "create_connection.local-addr-not-found"],
  alsoAffects: ["create_connection/local*"],
};
