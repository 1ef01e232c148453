/** Sock_connect makes a connection of its own and leaves the socket as it is. */
import { EventLoop, Socket } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Absent extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    const own = new Socket(sock.family, sock.type);
    own.setblocking(false);
    try {
      yield* super.sockConnect(own, address);
    } finally {
      own.close();
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Absent(options);

export const broken: BrokenLoop = {
  title: "sock_connect makes a connection of its own and leaves the socket as it is",
  breaks: ["sock_connect.connects", "sock_connect.resolved-address"],
  alsoAffects: ["sock_*"],
};
