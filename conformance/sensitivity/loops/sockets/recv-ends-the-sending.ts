/** A finished sock_recv ends the waiting of sock_sendall on the same socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sweeping extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    const data = yield* super.sockRecv(sock, size);
    this.unwatchWriting(sock.fileno());
    return data;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sweeping(options);

export const broken: BrokenLoop = {
  title: "a finished sock_recv ends the waiting of sock_sendall on the same socket",
  breaks: ["sock_recv.with-sendall"],
};
