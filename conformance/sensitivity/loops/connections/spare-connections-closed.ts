/** Every address is connected to; the first connection is used, and the others are closed at once. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, OSError, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    let used: Socket | null = null;
    for (const info of infos) {
      const sock = yield* super.tryInTurn([info], local, errors);
      if (used === null) used = sock;
      else sock?.close();
    }
    return used;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every address is connected to; the first connection is used, and the others are closed at once",
  breaks: ["create_connection.first-that-accepts"],
};
