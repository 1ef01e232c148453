/** With ssl only the first of several addresses is tried. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private isForTls = false;

  protected override *connectToHost(host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<Socket> {
    this.isForTls = options.ssl !== undefined && options.ssl !== null && options.ssl !== false;
    return yield* super.connectToHost(host, port, options);
  }

  protected override *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    return yield* super.tryInTurn(this.isForTls ? infos.slice(0, 1) : infos, local, errors);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with ssl only the first of several addresses is tried",
  breaks: ["create_connection.tries-next-address"],
  alsoAffects: ["tls*"],
};
