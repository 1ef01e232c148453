/** The protocol of the first connection is made before there is one. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    let ready: ReturnType<ProtocolFactory> | null = factory();
    const next = (): ReturnType<ProtocolFactory> => {
      const protocol = ready ?? factory();
      ready = null;
      return protocol;
    };
    return super.serveUnix(next, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the protocol of the first connection is made before there is one",
  breaks: ["create_unix_server.protocol-per-connection"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
