/** Sock_recvfrom_into takes as much as the buffer holds, whatever nbytes says. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Greedy extends EventLoop {
  override *sockRecvfromInto(sock: Socket, buffer: unknown): Coroutine<[count: number, address: SocketAddress]> {
    return yield* super.sockRecvfromInto(sock, buffer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Greedy(options);

export const broken: BrokenLoop = {
  title: "sock_recvfrom_into takes as much as the buffer holds, whatever nbytes says",
  breaks: ["sock_recvfrom_into.available", "sock_recvfrom_into.waits"],
  alsoAffects: ["sock_*"],
};
