/** Sock_connect blocks the loop until the connection is established, or for half a second. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    sock.settimeout(0.5);
    try {
      sock.connect(address);
    } finally {
      sock.settimeout(0);
    }
    yield* sleep(0);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "sock_connect blocks the loop until the connection is established, or for half a second",
  breaks: ["sock_connect.waits"],
  alsoAffects: ["sock_connect/*"],
};
