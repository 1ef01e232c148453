/** A cancelled sock_recvfrom goes on waiting, and takes the datagram that comes then. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override *sockRecvfrom(sock: Socket, size: number): Coroutine<[data: Buffer, address: SocketAddress]> {
    return yield* shield(super.sockRecvfrom(sock, size));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a cancelled sock_recvfrom goes on waiting, and takes the datagram that comes then",
  breaks: ["sock_recvfrom.available"],
  alsoAffects: ["sock_*"],
};
