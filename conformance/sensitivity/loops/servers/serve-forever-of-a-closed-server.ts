/** Serve_forever on a closed server returns. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    if (this.listening !== null) yield* super.serveForever();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "serve_forever on a closed server returns",
  breaks: ["server.serve-forever-closed"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
