/** A server accepts one connection only. */
import { ConnectionRefusedError, EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    let isTaken = false;
    const once: ProtocolFactory = () => {
      if (isTaken) throw new ConnectionRefusedError("taken");
      isTaken = true;
      return factory();
    };
    return super.serveUnix(once, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server accepts one connection only",
  breaks: ["create_unix_server.protocol-per-connection", "create_unix_server.backlog-default"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
