/** Leaving async with closes the server, but waits for nothing. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *exit(): Coroutine<void> {
    this.close();
    yield* sleep(0);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "leaving async with closes the server, but waits for nothing",
  breaks: ["server.async-with-waits"],
  alsoAffects: ["server/*"],
};
