/** Sock_recvfrom returns the own address as the sender. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Selfish extends EventLoop {
  override *sockRecvfrom(sock: Socket, size: number): Coroutine<[data: Buffer, address: SocketAddress]> {
    const [data] = yield* super.sockRecvfrom(sock, size);
    return [data, sock.getsockname()];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Selfish(options);

export const broken: BrokenLoop = {
  title: "sock_recvfrom returns the own address as the sender",
  breaks: ["sock_recvfrom.available"],
  alsoAffects: ["sock_*"],
};
