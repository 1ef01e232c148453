/** A sock_accept that is cancelled in the iteration in which a connection comes takes it, and drops it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

type Accepted = [connection: Socket, address: SocketAddress];

class Greedy extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<Accepted> {
    this.checkNonBlocking(sock);
    const future = this.createFuture<Accepted>();
    this.addReader(sock.fileno(), () => {
      const accepted = sock.accept();
      accepted[0].setblocking(false);
      if (future.done()) accepted[0].close();
      else future.setResult(accepted);
    });
    try {
      return yield* future;
    } finally {
      if (sock.fileno() >= 0) this.removeReader(sock.fileno());
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Greedy(options);

export const broken: BrokenLoop = {
  title: "a sock_accept that is cancelled in the iteration in which a connection comes takes it, and drops it",
  breaks: ["sock_accept.cancelled-in-the-iteration"],
  alsoAffects: ["sock_accept/*"],
};
