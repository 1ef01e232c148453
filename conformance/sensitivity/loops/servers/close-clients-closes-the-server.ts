/** Close_clients closes the server, too. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    super.closeClients();
    this.close();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close_clients closes the server, too",
  breaks: ["server.close-clients-keeps-serving"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
