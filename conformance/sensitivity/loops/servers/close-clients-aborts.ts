/** Close_clients drops what is still to be sent. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    this.abortClients();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close_clients drops what is still to be sent",
  breaks: ["server.close-clients"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
