/** Sock_sendto sends the beginning of a datagram that is too long. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cutting extends EventLoop {
  override *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    return yield* super.sockSendto(sock, bytesOf(data).subarray(0, 60_000), address);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cutting(options);

export const broken: BrokenLoop = {
  title: "sock_sendto sends the beginning of a datagram that is too long",
  breaks: ["sock_sendto.errors"],
  alsoAffects: ["sock_*"],
};
