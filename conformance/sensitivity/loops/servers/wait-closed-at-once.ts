/** Wait_closed returns at once. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    // Does not wait.
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed returns at once",
  breaks: ["server.wait-closed-before-close", "server.wait-closed-with-connections", "server.wait-closed-after-connection-lost"],
  alsoAffects: ["server/*", "tls*", "create_unix*"],
};
