/** Sock_sendall sends only what the system takes at once. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lazy extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* super.sockSendall(sock, Buffer.alloc(0));
    sock.send(data);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lazy(options);

export const broken: BrokenLoop = {
  title: "sock_sendall sends only what the system takes at once",
  breaks: ["sock_sendall.all"],
  alsoAffects: ["sock_*"],
};
