/** The socket that create_connection makes is blocking. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const sock = yield* super.connectOne(info, local);
    sock.setblocking = () => sock.settimeout(null);
    return sock;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket that create_connection makes is blocking",
  breaks: ["create_connection.new-socket-non-blocking"],
  alsoAffects: ["create_connection/*", "transport*"],
};
