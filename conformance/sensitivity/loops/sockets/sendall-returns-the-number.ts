/** Sock_sendall returns how many bytes it has sent. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Counting extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* super.sockSendall(sock, data);
    return bytesOf(data).length as unknown as undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Counting(options);

export const broken: BrokenLoop = {
  title: "sock_sendall returns how many bytes it has sent",
  breaks: ["sock_sendall.none"],
  alsoAffects: ["sock_*"],
};
