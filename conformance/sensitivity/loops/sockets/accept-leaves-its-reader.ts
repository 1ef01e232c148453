/** Sock_accept watches the socket even after it has ended, with or without an error. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Untidy extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    try {
      return yield* super.sockAccept(sock);
    } finally {
      if (sock.fileno() >= 0) this.watchReading(sock.fileno(), () => undefined);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Untidy(options);

export const broken: BrokenLoop = {
  title: "sock_accept watches the socket even after it has ended, with or without an error",
  breaks: ["sock_accept.done-stops-watching"],
  alsoAffects: ["sock_*"],
};
