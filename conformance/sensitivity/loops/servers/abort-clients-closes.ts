/** Abort_clients waits until everything has been sent. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override abortClients(): void {
    this.closeClients();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "abort_clients waits until everything has been sent",
  breaks: ["server.abort-clients"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
