/** Sock_recvfrom_into fills a copy of the buffer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Copying extends EventLoop {
  override *sockRecvfromInto(sock: Socket, buffer: unknown, size = 0): Coroutine<[count: number, address: SocketAddress]> {
    return yield* super.sockRecvfromInto(sock, Buffer.from(bytesOf(buffer)), size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Copying(options);

export const broken: BrokenLoop = {
  title: "sock_recvfrom_into fills a copy of the buffer",
  breaks: ["sock_recvfrom_into.available", "sock_recvfrom_into.memoryview"],
  alsoAffects: ["sock_*"],
};
