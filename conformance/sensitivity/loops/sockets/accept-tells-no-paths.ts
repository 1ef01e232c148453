/** Sock_accept has no address for a client of a unix socket. */
import { AF_UNIX, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    const [connection, address] = yield* super.sockAccept(sock);
    return [connection, sock.family === AF_UNIX ? "" : address];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "sock_accept has no address for a client of a unix socket",
  breaks: ["sock_accept.unix-address"],
};
