/** Start_serving of a server that serves at a path raises an error. */
import { RuntimeError, Server } from "../../../../reference/index.js";
import { AF_UNIX } from "../../../../reference/system/constants.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "../servers/server-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    if (this.serving && this.listening?.some((sock) => sock.family === AF_UNIX)) throw new RuntimeError("the server serves already");
    yield* super.startServing();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "start_serving of a server that serves at a path raises an error",
  breaks: ["create_unix_server.start-serving-idempotent"],
  alsoAffects: ["create_unix*"],
};
