/** With happy_eyeballs_delay, a refusal does not make the next attempt begin before its time. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, delay: number, errors: OSError[]): Coroutine<Socket | null> {
    for (const info of infos) {
      const sock = yield* super.tryStaggered([info], local, delay, errors);
      if (sock !== null) return sock;
      yield* sleep(delay);
    }
    return null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with happy_eyeballs_delay, a refusal does not make the next attempt begin before its time",
  breaks: ["create_connection.happy-eyeballs-delay"],
  alsoAffects: ["create_connection/happy*"],
};
