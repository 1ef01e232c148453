/** Wait_closed can be awaited by one only; who comes later waits for ever. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  protected asked = false;

  override *waitClosed(): Coroutine<void> {
    if (this.asked) yield* sleep(3600);
    this.asked = true;
    yield* super.waitClosed();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed can be awaited by one only; who comes later waits for ever",
  breaks: ["server.wait-closed-again"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
