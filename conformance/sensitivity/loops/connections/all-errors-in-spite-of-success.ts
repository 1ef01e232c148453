/** With all_errors one failed attempt is enough to fail. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions, OSError, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected all = false;

  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    this.all = options.allErrors === true;
    return yield* super.openConnection(factory, host, port, options);
  }

  protected override *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    const sock = yield* super.tryInTurn(infos, local, errors);
    if (!this.all || errors.length === 0) return sock;
    sock?.close();
    return null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with all_errors one failed attempt is enough to fail",
  breaks: ["create_connection.all-errors"],
};
