/** Close_clients does nothing. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    // Nothing.
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close_clients does nothing",
  breaks: ["server.close-clients", "server.close-clients-keeps-serving"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
