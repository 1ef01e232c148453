/** A cancelled sock_accept goes on waiting, and takes the connection that comes then. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    return yield* shield(super.sockAccept(sock));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a cancelled sock_accept goes on waiting, and takes the connection that comes then",
  breaks: ["sock_accept.cancel-keeps-connection", "sock_accept.cancel-stops-watching"],
  alsoAffects: ["sock_accept/*"],
};
