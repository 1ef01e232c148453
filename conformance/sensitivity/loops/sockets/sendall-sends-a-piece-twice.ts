/** Sock_sendall repeats the last byte of a piece where it had to wait. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

const PIECE = 100_000;

class Stuttering extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    const bytes = bytesOf(data);
    yield* super.sockSendall(sock, bytes.subarray(0, PIECE));
    for (let start = PIECE; start < bytes.length; start += PIECE) yield* super.sockSendall(sock, bytes.subarray(start - 1, start + PIECE));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "sock_sendall repeats the last byte of a piece where it had to wait",
  breaks: ["sock_sendall.order"],
  alsoAffects: ["sock_*"],
};
