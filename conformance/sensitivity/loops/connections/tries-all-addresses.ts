/** Every address is connected to, and the last connection is used; the others stay open. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    let last: Socket | null = null;
    for (const info of infos) last = (yield* super.tryInTurn([info], local, errors)) ?? last;
    if (last === null) return null;
    const again = infos.at(-1);
    return again === undefined || infos.length === 1 ? last : ((yield* super.tryInTurn([again], local, errors)) ?? last);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every address is connected to, and the last connection is used; the others stay open",
  breaks: ["create_connection.tries-next-address"],
  alsoAffects: ["create_connection/*"],
};
