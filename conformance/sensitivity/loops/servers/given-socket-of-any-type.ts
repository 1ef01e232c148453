/** A datagram socket is accepted as sock. */
import { EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const { sock } = options;
    if (!sock || (host ?? port ?? null) !== null) return yield* super.listenAndServe(factory, host, port, options);
    return yield* this.serveOn([sock], factory, { ...options, startServing: sock.type === SOCK_STREAM });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a datagram socket is accepted as sock",
  breaks: ["create_server.sock-not-stream"],
};
