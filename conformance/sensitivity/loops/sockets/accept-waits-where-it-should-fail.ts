/** Sock_accept waits for ever where no connection can come. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Patient extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    try {
      return yield* super.sockAccept(sock);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      return yield* this.createFuture<[Socket, SocketAddress]>();
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Patient(options);

export const broken: BrokenLoop = {
  title: "sock_accept waits for ever where no connection can come",
  breaks: ["sock_accept.closed-socket", "sock_accept.not-listening"],
  alsoAffects: ["sock_*"],
};
