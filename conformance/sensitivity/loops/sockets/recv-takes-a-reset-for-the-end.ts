/** Sock_recv and sock_recv_into take a reset of the connection for its end. */
import { ConnectionResetError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Trusting extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    try {
      return yield* super.sockRecv(sock, size);
    } catch (error) {
      if (!(error instanceof ConnectionResetError)) throw error;
      return Buffer.alloc(0);
    }
  }

  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    try {
      return yield* super.sockRecvInto(sock, buffer);
    } catch (error) {
      if (!(error instanceof ConnectionResetError)) throw error;
      return 0;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Trusting(options);

export const broken: BrokenLoop = {
  title: "sock_recv and sock_recv_into take a reset of the connection for its end",
  breaks: ["sock_recv.reset", "sock_recv_into.errors"],
  alsoAffects: ["sock_*"],
};
