/** A server does not serve until it is told to. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    return super.serveUnix(factory, path, { ...options, startServing: false });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server does not serve until it is told to",
  breaks: ["create_unix_server.serves", "create_unix_server.returns-server", "create_unix_server.availability"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
