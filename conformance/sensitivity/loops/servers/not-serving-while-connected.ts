/** A server that has a connection says that it is not serving. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override isServing(): boolean {
    return this.serving && this.clients.size === 0;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a server that has a connection says that it is not serving",
  breaks: ["server.is-serving"],
  alsoAffects: ["server/*", "create_unix*"],
};
