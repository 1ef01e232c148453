/** An empty host counts as none, and may be given together with a socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { CreateConnectionOptions } from "../../../../reference/loop/stream-connections.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(
    factory: ProtocolFactory<P>,
    host: unknown,
    port: unknown,
    options: CreateConnectionOptions,
  ): Coroutine<[Transport, P]> {
    return yield* super.openConnection(factory, host === "" && options.sock ? null : host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "create_connection takes an empty host together with a socket",
  breaks: ["create_connection.sock-with-host-error"],
};
