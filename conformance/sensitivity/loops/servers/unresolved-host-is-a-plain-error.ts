/** A host that does not resolve raises a plain OSError. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveHost(host: unknown, port: unknown, options: CreateServerOptions): Coroutine<AddressInfo[]> {
    try {
      return yield* super.resolveHost(host, port, options);
    } catch (error) {
      throw error instanceof OSError ? new OSError("unknown host") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a host that does not resolve raises a plain OSError",
  breaks: ["create_server.host-not-found"],
  alsoAffects: ["create_server/failed-host*", "create_server/unknown-service"],
};
