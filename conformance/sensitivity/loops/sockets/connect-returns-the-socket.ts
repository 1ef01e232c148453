/** Sock_connect returns the socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Giving extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    yield* super.sockConnect(sock, address);
    return sock as unknown as undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Giving(options);

export const broken: BrokenLoop = {
  title: "sock_connect returns the socket",
  breaks: ["sock_connect.like-socket-connect"],
  alsoAffects: ["sock_*"],
};
