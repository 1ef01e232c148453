/** Happy_eyeballs_delay is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, _delay: number, errors: OSError[]): Coroutine<Socket | null> {
    return yield* this.tryInTurn(infos, local, errors);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "happy_eyeballs_delay is ignored",
  breaks: ["create_connection.happy-eyeballs-delay"],
};
