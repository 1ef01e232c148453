/** Close aborts the connections that are closing. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    super.close();
    for (const transport of [...this.clients]) if (transport.isClosing()) transport.abort();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close aborts the connections that are closing",
  breaks: ["server.close-keeps-data"],
  alsoAffects: ["server/*", "create_server/*", "create_unix_server/*", "transport/*", "protocol/*", "tls*", "examples*"],
};
