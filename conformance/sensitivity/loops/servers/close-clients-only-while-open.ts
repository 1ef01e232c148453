/** Close_clients does nothing after close. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    if (this.listening !== null) super.closeClients();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close_clients does nothing after close",
  breaks: ["server.close-clients"],
  alsoAffects: ["server/*"],
};
