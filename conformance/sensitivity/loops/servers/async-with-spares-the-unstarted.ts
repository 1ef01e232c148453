/** Leaving async with closes the server only if it serves. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *exit(): Coroutine<void> {
    if (this.serving) yield* super.exit();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "leaving async with closes the server only if it serves",
  breaks: ["server.async-with-closes"],
  alsoAffects: ["server/*"],
};
