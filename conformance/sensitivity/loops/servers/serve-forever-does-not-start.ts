/** Serve_forever waits without starting to serve. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override beginServing(): void {
    if (this.waiting) return;
    super.beginServing();
  }

  protected waiting = false;

  override *serveForever(): Coroutine<void> {
    this.waiting = true;
    yield* super.serveForever();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "serve_forever waits without starting to serve",
  breaks: ["server.serve-forever"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
