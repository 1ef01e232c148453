/** Only the last of several addresses is tried. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    return yield* super.tryInTurn(infos.slice(-1), local, errors);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only the last of several addresses is tried",
  breaks: ["create_connection.tries-next-address"],
  alsoAffects: ["create_connection/all-errors*"],
};
