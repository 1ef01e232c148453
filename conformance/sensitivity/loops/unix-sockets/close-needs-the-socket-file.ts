/** Close of a server raises FileNotFoundError if its socket file is gone. */
import { existsSync } from "node:fs";
import { EventLoop, FileNotFoundError } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import { errnos } from "../../../../reference/system/errno.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  protected override *serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    const server = yield* super.serveUnix(factory, path, options);
    const close = server.close.bind(server);
    server.close = () => {
      if (typeof path === "string" && !path.startsWith("\0") && !existsSync(path)) throw new FileNotFoundError(errnos.ENOENT, "No such file or directory");
      close();
    };
    return server;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "close of a server raises FileNotFoundError if its socket file is gone",
  breaks: ["create_unix_server.socket-file-removed"],
  alsoAffects: ["create_unix_*", "server/*"],
};
