/** A cancelled serve_forever returns instead of raising CancelledError. */
import { CancelledError, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    try {
      yield* super.serveForever();
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
    }
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a cancelled serve_forever returns instead of raising CancelledError",
  breaks: ["server.serve-forever-cancel-raises", "server.serve-forever-close-cancels"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
