/** Cancelling serve_forever leaves the server open. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    if (this.listening === null || this.servingForever !== null) yield* super.serveForever();
    this.beginServing();
    this.servingForever = this.loop.createFuture<null>();
    yield* this.servingForever;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "cancelling serve_forever leaves the server open",
  breaks: ["server.serve-forever-cancel-closes"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
