/** Leaving async with closes the connections as well. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *exit(): Coroutine<void> {
    this.close();
    this.closeClients();
    yield* this.waitClosed();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "leaving async with closes the connections as well",
  breaks: ["server.async-with-keeps-connections", "server.async-with-waits"],
  alsoAffects: ["server/*"],
};
