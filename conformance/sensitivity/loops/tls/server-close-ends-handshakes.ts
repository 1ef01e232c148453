/** Closing a server aborts the connections whose handshake is under way. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Future, Listener, Socket, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

/** The connections that are not made yet, of each loop. */
const unmade = new WeakMap<EventLoop, Set<Transport>>();

class BrokenServer extends Server {
  override close(): void {
    super.close();
    for (const transport of unmade.get(this.loop) ?? []) transport.abort();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }

  protected override *untilMade(transport: Transport, waiter: Future<null>): Coroutine<void> {
    const transports = unmade.get(this) ?? new Set();
    unmade.set(this, transports.add(transport));
    try {
      yield* super.untilMade(transport, waiter);
    } finally {
      transports.delete(transport);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "closing a server aborts the connections whose handshake is under way",
  breaks: ["tls.server-close-keeps-handshakes"],
  alsoAffects: ["server/*", "create_server/*", "tls-*", "create_unix_server/*"],
};
