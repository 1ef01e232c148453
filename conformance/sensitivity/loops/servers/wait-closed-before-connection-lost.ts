/** A connection counts as ended as soon as its transport is closing. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    while (this.listening !== null || [...this.clients].some((transport) => !transport.isClosing())) yield* sleep(0);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a connection counts as ended as soon as its transport is closing",
  breaks: ["server.wait-closed-after-connection-lost"],
  alsoAffects: ["server/*", "create_unix*"],
};
