/** Abort_clients aborts the first connection only. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override abortClients(): void {
    for (const transport of [...this.clients].slice(0, 1)) transport.abort();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "abort_clients aborts the first connection only",
  breaks: ["server.abort-clients"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
