/** A call without family uses the one that was asked for last. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private lastFamily = 0;

  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    this.lastFamily = options.family || this.lastFamily;
    return yield* super.resolveStream(address, { ...options, family: this.lastFamily });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a call without family uses the one that was asked for last",
  breaks: ["create_connection.family-default"],
};
