/** Host and port cannot be left out. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    if ((host ?? null) === null && (port ?? null) === null && options.sock) throw new AsyncioTypeError("createConnection needs a host");
    return yield* super.openConnection(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "host and port cannot be left out",
  breaks: ["create_connection.host-default", "create_connection.port-default", "create_connection.sock"],
  alsoAffects: ["transport*", "protocol*", "tls*", "create_connection/sock*"],
};
