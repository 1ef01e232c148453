/** With happy_eyeballs_delay all addresses are tried at once, whatever the delay is. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, _delay: number, errors: OSError[]): Coroutine<Socket | null> {
    return super.tryStaggered(infos, local, 0, errors);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with happy_eyeballs_delay all addresses are tried at once, whatever the delay is",
  breaks: ["create_connection.happy-eyeballs-delay"],
  alsoAffects: ["create_connection/*"],
};
