/** Start_serving while another one is not over raises an error. */
import { RuntimeError, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  protected starting = false;

  override *startServing(): Coroutine<void> {
    if (this.starting) throw new RuntimeError("the server is being started");
    this.starting = true;
    try {
      yield* super.startServing();
    } finally {
      this.starting = false;
    }
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "start_serving while another one is not over raises an error",
  breaks: ["server.start-serving-idempotent"],
  alsoAffects: ["server/*", "create_unix*"],
};
