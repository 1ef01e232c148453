/** Sock_accept blocks the loop until there is a connection, a tenth of a second at most. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, SocketAddress } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  override *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    yield* sleep(0);
    sock.settimeout(0.1);
    try {
      const [connection, address] = sock.accept();
      connection.setblocking(false);
      return [connection, address];
    } finally {
      if (sock.fileno() >= 0) sock.settimeout(0);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "sock_accept blocks the loop until there is a connection, a tenth of a second at most",
  breaks: ["sock_accept.waits"],
  alsoAffects: ["sock_*"],
};
