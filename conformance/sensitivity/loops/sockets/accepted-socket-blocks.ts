/** The socket that sock_accept returns is a blocking one. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Plain extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    const [connection, address] = yield* super.sockAccept(sock);
    connection.setblocking(true);
    return [connection, address];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Plain(options);

export const broken: BrokenLoop = {
  title: "the socket that sock_accept returns is a blocking one",
  breaks: ["sock_accept.conn-non-blocking"],
  alsoAffects: ["sock_accept/*"],
};
