/** Sock_sendall of no data waits until the socket would take some. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    if (bytesOf(data).length === 0) {
      const writable = this.createFuture<null>();
      this.addWriter(sock, () => {
        this.removeWriter(sock);
        if (!writable.done()) writable.setResult(null);
      });
      yield* writable;
    }
    yield* super.sockSendall(sock, data);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_sendall of no data waits until the socket would take some",
  breaks: ["sock_sendall.empty"],
  alsoAffects: ["sock_sendall/*"],
};
