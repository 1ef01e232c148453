/** Of the addresses that local_addr stands for only the first one counts. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    return yield* super.connectOne(info, local?.slice(0, 1) ?? null);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of the addresses that local_addr stands for only the first one counts",
  breaks: ["create_connection.local-addr-of-several"],
  alsoAffects: ["create_connection/local*"],
};
