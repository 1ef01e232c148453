/** Sock_recv_into throws away what does not fit into the buffer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Wasteful extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const bytes = bytesOf(buffer);
    const data = yield* super.sockRecv(sock, Math.max(bytes.length, 4096));
    return data.copy(bytes);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Wasteful(options);

export const broken: BrokenLoop = {
  title: "sock_recv_into throws away what does not fit into the buffer",
  breaks: ["sock_recv_into.fits-buffer"],
  alsoAffects: ["sock_*"],
};
