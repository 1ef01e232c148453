/** Close only says that the server is closed; it goes on listening. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    this.serving = false;
    this.listening = null;
    this.servingForever?.cancel();
    if (this.clients.size === 0) this.wakeUp();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close only says that the server is closed; it goes on listening",
  breaks: ["server.close-stops-serving", "server.close-closes-listening-sockets", "server.close-frees-port", "server.wait-closed"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
