/** Close_clients closes the first connection only. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    for (const transport of [...this.clients].slice(0, 1)) transport.close();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close_clients closes the first connection only",
  breaks: ["server.close-clients"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
