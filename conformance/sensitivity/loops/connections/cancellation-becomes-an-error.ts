/** A cancelled attempt ends with an OSError. */
import { CancelledError, EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    try {
      return yield* super.connectOne(info, local);
    } catch (error) {
      throw error instanceof CancelledError ? new OSError("the attempt was given up") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a cancelled attempt ends with an OSError",
  breaks: ["create_connection.cancel"],
  alsoAffects: ["create_connection/*"],
};
