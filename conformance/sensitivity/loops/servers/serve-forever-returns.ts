/** Serve_forever begins to serve and returns. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    this.beginServing();
    yield* sleep(0);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "serve_forever begins to serve and returns",
  breaks: ["server.serve-forever", "server.serve-forever-cancel-raises"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
