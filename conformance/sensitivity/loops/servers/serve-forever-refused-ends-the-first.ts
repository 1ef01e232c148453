/** A second serve_forever is refused, and ends the first one. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    const first = this.servingForever;
    try {
      yield* super.serveForever();
    } catch (error) {
      if (first !== null) first.cancel();
      throw error;
    }
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a second serve_forever is refused, and ends the first one",
  breaks: ["server.serve-forever-once"],
  alsoAffects: ["server/*"],
};
