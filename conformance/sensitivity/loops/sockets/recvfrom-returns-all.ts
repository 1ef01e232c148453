/** Sock_recvfrom returns the whole datagram, however little was asked for. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *sockRecvfrom(sock: Socket, _size: number): Coroutine<[data: Buffer, address: SocketAddress]> {
    return yield* super.sockRecvfrom(sock, 65536);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_recvfrom returns the whole datagram, however little was asked for",
  breaks: ["sock_recvfrom.truncates"],
};
