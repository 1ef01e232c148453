/** All connections of a server share one protocol. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    let shared: ReturnType<ProtocolFactory> | null = null;
    return super.serveUnix(() => (shared ??= factory()), path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "all connections of a server share one protocol",
  breaks: ["create_unix_server.protocol-per-connection"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
