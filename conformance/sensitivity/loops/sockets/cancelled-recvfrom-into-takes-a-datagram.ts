/** A cancelled sock_recvfrom_into goes on waiting, and takes the datagram that comes then. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override *sockRecvfromInto(sock: Socket, buffer: unknown, size = 0): Coroutine<[count: number, address: SocketAddress]> {
    return yield* shield(super.sockRecvfromInto(sock, buffer, size));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a cancelled sock_recvfrom_into goes on waiting, and takes the datagram that comes then",
  breaks: ["sock_recvfrom_into.cancel"],
  alsoAffects: ["sock_*"],
};
