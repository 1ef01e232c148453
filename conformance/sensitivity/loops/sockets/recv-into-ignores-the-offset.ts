/** Sock_recv_into writes to the beginning of the memory that a view is a part of. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blunt extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const part = bytesOf(buffer);
    return yield* super.sockRecvInto(sock, new Uint8Array(part.buffer, 0, part.length));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blunt(options);

export const broken: BrokenLoop = {
  title: "sock_recv_into writes to the beginning of the memory that a view is a part of",
  breaks: ["sock_recv_into.memoryview"],
  alsoAffects: ["sock_recv_into/*"],
};
