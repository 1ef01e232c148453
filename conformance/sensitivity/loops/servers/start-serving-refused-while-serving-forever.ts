/** Start_serving during serve_forever raises an error. */
import { RuntimeError, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    if (this.servingForever !== null) throw new RuntimeError("the server serves forever");
    yield* super.startServing();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "start_serving during serve_forever raises an error",
  breaks: ["server.start-serving-idempotent"],
  alsoAffects: ["server/*", "create_unix*"],
};
