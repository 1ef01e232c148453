/** A failed sock_connect closes the socket of the caller. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Destructive extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    try {
      yield* super.sockConnect(sock, address);
    } catch (error) {
      sock.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Destructive(options);

export const broken: BrokenLoop = {
  title: "a failed sock_connect closes the socket of the caller",
  breaks: ["sock_connect.keeps-socket-open"],
  alsoAffects: ["sock_connect/*"],
};
