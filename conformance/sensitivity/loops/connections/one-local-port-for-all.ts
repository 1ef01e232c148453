/** Every connection of a loop comes from the same local port. */
import { AF_INET, EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected localPort = 0;

  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const own: AddressInfo[] = [[AF_INET, SOCK_STREAM, 0, "", ["127.0.0.1", this.localPort]]];
    const sock = yield* super.connectOne(info, local ?? (info[0] === AF_INET ? own : null));
    if (local === null && info[0] === AF_INET) this.localPort = Number((sock.getsockname() as unknown as unknown[])[1]);
    return sock;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every connection of a loop comes from the same local port",
  breaks: ["create_connection.local-addr-default"],
  alsoAffects: ["create_connection/*", "create_server/*", "server/*", "examples*"],
};
