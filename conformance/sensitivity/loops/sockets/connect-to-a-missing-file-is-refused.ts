/** Sock_connect to a path at which there is nothing raises ConnectionRefusedError. */
import { ConnectionRefusedError, EventLoop, FileNotFoundError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { errnos } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Refusing extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    try {
      yield* super.sockConnect(sock, address);
    } catch (error) {
      throw error instanceof FileNotFoundError ? new ConnectionRefusedError(errnos.ECONNREFUSED, "Connection refused") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Refusing(options);

export const broken: BrokenLoop = {
  title: "sock_connect to a path at which there is nothing raises ConnectionRefusedError",
  breaks: ["sock_connect.unix-missing-file"],
  alsoAffects: ["sock_*"],
};
