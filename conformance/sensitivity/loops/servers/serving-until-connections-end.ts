/** A closed server says that it is serving until its connections have ended. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override isServing(): boolean {
    return this.serving || (this.listening === null && this.clients.size > 0);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a closed server says that it is serving until its connections have ended",
  breaks: ["server.is-serving-closed"],
  alsoAffects: ["server/*", "create_unix*"],
};
