/** Sock_connect ends without an error when the connection is refused. */
import { ConnectionRefusedError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Serene extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    try {
      yield* super.sockConnect(sock, address);
    } catch (error) {
      if (!(error instanceof ConnectionRefusedError)) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Serene(options);

export const broken: BrokenLoop = {
  title: "sock_connect ends without an error when the connection is refused",
  breaks: ["sock_connect.refused"],
  alsoAffects: ["sock_connect/*"],
};
