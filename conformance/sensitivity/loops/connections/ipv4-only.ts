/** Without family only IPv4 is used. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveStream(address, { ...options, family: options.family || AF_INET });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without family only IPv4 is used",
  breaks: ["create_connection.family-default", "create_connection.family-ipv6"],
  alsoAffects: ["create_connection/*"],
};
