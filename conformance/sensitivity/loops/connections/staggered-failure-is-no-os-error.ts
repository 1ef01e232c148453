/** With happy_eyeballs_delay, a RuntimeError is raised if all addresses refuse. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, delay: number, errors: OSError[]): Coroutine<Socket | null> {
    const sock = yield* super.tryStaggered(infos, local, delay, errors);
    if (sock === null) throw new RuntimeError("no address answers");
    return sock;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with happy_eyeballs_delay, a RuntimeError is raised if all addresses refuse",
  breaks: ["create_connection.happy-eyeballs-delay"],
};
