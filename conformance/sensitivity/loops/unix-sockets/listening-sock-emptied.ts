/** Connections that wait at a given socket are dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import { tryAccept } from "../../../../reference/system/calls-sockets.js";
import { closeFd } from "../../../../reference/system/calls-files.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    const { sock } = options;
    sock?.setblocking(false);
    for (let waiting = sock ? tryAccept(sock.fileno()) : 0; typeof waiting !== "number"; waiting = sock ? tryAccept(sock.fileno()) : 0) closeFd(waiting[0]);
    return yield* super.serveUnix(factory, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connections that wait at a given socket are dropped",
  breaks: ["create_unix_server.sock"],
  alsoAffects: ["create_unix_server/*"],
};
