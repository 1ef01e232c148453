/** Close closes only the first of several sockets. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    this.listening = this.listening?.slice(0, 1) ?? null;
    super.close();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close closes only the first of several sockets",
  breaks: ["server.close-closes-listening-sockets", "server.wait-closed"],
  alsoAffects: ["tls-server/each-host", "create_server/*", "server/*"],
};
