/** A host that does not resolve raises a plain OSError. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    try {
      return yield* super.resolveStream(address, options);
    } catch (error) {
      throw error instanceof OSError ? new OSError("unknown host") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a host that does not resolve raises a plain OSError",
  breaks: ["create_connection.host-not-found", "create_connection.local-addr-not-found", "create_connection.family-mismatch"],
  alsoAffects: ["create_connection/*"],
};
