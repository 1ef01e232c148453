/** Start_serving listens on the first socket only. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    const all = this.listening;
    this.listening = all?.slice(0, 1) ?? null;
    yield* super.startServing();
    this.listening = all;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "start_serving listens on the first socket only",
  breaks: ["server.start-serving"],
  alsoAffects: ["server/*"],
};
