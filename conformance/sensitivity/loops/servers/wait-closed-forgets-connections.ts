/** Wait_closed of a closed server does not wait for its connections. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    if (this.listening !== null) yield* super.waitClosed();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed of a closed server does not wait for its connections",
  breaks: ["server.wait-closed-with-connections", "server.wait-closed-after-connection-lost"],
  alsoAffects: ["server/*", "tls*", "create_unix*"],
};
