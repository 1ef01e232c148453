/** Wait_closed returns when all connections have ended, although the server still listens. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    while (this.clients.size > 0) yield* sleep(0.001);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed returns when all connections have ended, although the server still listens",
  breaks: ["server.wait-closed-before-close"],
  alsoAffects: ["server/*"],
};
