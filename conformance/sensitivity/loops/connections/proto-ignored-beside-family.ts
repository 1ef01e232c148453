/** Proto is ignored where family is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveStream(address, options.family ? { ...options, proto: 0 } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "proto is ignored where family is given",
  breaks: ["create_connection.proto"],
};
