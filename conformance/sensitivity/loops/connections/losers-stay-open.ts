/** With happy_eyeballs_delay all addresses are connected to, and those that were not needed stay open. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { gather } from "../../../../reference/tasks/gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, delay: number, errors: OSError[]): Coroutine<Socket | null> {
    void delay;
    const attempts = infos.map((info) => this.createTask(this.tryInTurn([info], local, errors)));
    return (yield* gather(attempts)).find((sock) => sock !== null) ?? null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with happy_eyeballs_delay all addresses are connected to, and those that were not needed stay open",
  breaks: ["create_connection.happy-eyeballs-delay"],
  alsoAffects: ["create_connection/*"],
};
