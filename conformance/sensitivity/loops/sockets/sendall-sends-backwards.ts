/** Sock_sendall sends the last byte first. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Backward extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* super.sockSendall(sock, Buffer.from(bytesOf(data)).reverse());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Backward(options);

export const broken: BrokenLoop = {
  title: "sock_sendall sends the last byte first",
  breaks: ["sock_sendall.sends", "sock_sendall.order"],
  alsoAffects: ["sock_*"],
};
