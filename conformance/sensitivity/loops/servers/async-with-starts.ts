/** Entering async with starts the server. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *enter(): Coroutine<this> {
    this.beginServing();
    return yield* super.enter();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "entering async with starts the server",
  breaks: ["server.async-with-does-not-start"],
  alsoAffects: ["server/*"],
};
