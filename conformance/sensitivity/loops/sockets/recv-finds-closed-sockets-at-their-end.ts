/** Sock_recv and sock_recv_into take a closed socket for one at its end. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Patient extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return sock.fileno() < 0 ? Buffer.alloc(0) : yield* super.sockRecv(sock, size);
  }

  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    return sock.fileno() < 0 ? 0 : yield* super.sockRecvInto(sock, buffer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Patient(options);

export const broken: BrokenLoop = {
  title: "sock_recv and sock_recv_into take a closed socket for one at its end",
  breaks: ["sock_recv.closed-socket", "sock_recv_into.errors"],
  alsoAffects: ["sock_*"],
};
