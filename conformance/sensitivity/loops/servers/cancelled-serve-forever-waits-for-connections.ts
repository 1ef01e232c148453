/** A cancelled serve_forever waits until the last connection is lost. */
import { CancelledError, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    try {
      yield* super.serveForever();
    } catch (error) {
      if (error instanceof CancelledError) yield* this.waitClosed();
      throw error;
    }
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a cancelled serve_forever waits until the last connection is lost",
  breaks: ["server.serve-forever-cancel-with-connections"],
  alsoAffects: ["server/serve-forever*"],
};
