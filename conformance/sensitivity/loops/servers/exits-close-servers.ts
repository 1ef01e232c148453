/** Servers are closed when an exception comes out of a run. */
import type { EventLoop, EventLoopOptions, Coroutine, CreateServerOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopToldOfExits } from "../../loops-with-places.js";

class Broken extends LoopToldOfExits {
  private readonly servers: Server[] = [];

  override createServer(factory: ProtocolFactory, host: unknown = null, port: unknown = null, options: CreateServerOptions = {}, ...more: never[]): Coroutine<Server> {
    return this.remembered(super.createServer(factory, host, port, options, ...more));
  }

  private *remembered(making: Coroutine<Server>): Coroutine<Server> {
    const server = yield* making;
    this.servers.push(server);
    return server;
  }

  protected exited(): void {
    for (const server of this.servers) server.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "servers are closed when an exception comes out of a run",
  breaks: ["run_forever.escape-keeps-io"],
};
