/** Local_addr is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    void local;
    return yield* super.connectOne(info, null);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "local_addr is ignored",
  breaks: ["create_connection.local-addr", "create_connection.local-addr-in-use", "create_connection.local-addr-resolved"],
};
