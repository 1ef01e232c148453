/** Sock_accept returns the listening socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Selfish extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    const [connection, address] = yield* super.sockAccept(sock);
    connection.close();
    return [sock, address];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Selfish(options);

export const broken: BrokenLoop = {
  title: "sock_accept returns the listening socket",
  breaks: ["sock_accept.new-socket", "sock_accept.usable"],
  alsoAffects: ["sock_*"],
};
