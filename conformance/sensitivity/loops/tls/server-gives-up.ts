/** A server closes when a handshake fails. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Future, Transport } from "../../../../reference/index.js";
import type { Server } from "../../../../reference/servers/server.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *untilMade(transport: Transport, waiter: Future<null>): Coroutine<void> {
    try {
      yield* super.untilMade(transport, waiter);
    } catch (error) {
      for (const server of this.serving) server.close();
      throw error;
    }
  }

  private readonly serving: Server[] = [];

  protected override makeServer(...args: Parameters<EventLoop["makeServer"]>): Server {
    const server = super.makeServer(...args);
    this.serving.push(server);
    return server;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "a server closes when a handshake fails",
  breaks: ["tls.server-survives-plain-client", "tls.handshake-timeout-server"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
