/** Abort_clients does nothing after close. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override abortClients(): void {
    if (this.listening !== null) super.abortClients();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "abort_clients does nothing after close",
  breaks: ["server.abort-clients"],
  alsoAffects: ["server/*"],
};
