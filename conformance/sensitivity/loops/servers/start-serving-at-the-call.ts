/** Start_serving begins when it is called, not when it is awaited. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override startServing(): Coroutine<void> {
    this.beginServing();
    return super.startServing();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "start_serving begins when it is called, not when it is awaited",
  breaks: ["server.start-serving-coroutine"],
  alsoAffects: ["server/*", "create_unix*"],
};
