/** Sock_accept returns no address. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Terse extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    const [connection] = yield* super.sockAccept(sock);
    return [connection] as unknown as [connection: Socket, address: SocketAddress];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Terse(options);

export const broken: BrokenLoop = {
  title: "sock_accept returns no address",
  breaks: ["sock_accept.pair"],
  alsoAffects: ["sock_*"],
};
