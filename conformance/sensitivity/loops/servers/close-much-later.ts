/** Close takes effect a tenth of a second later, and wait_closed does not wait for it. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    if (this.listening === null) return;
    const sockets = this.listening;
    this.listening = [];
    super.close();
    this.loop.callLater(0.1, () => {
      for (const sock of sockets) this.listener.stop(sock);
    });
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close takes effect a tenth of a second later, and wait_closed does not wait for it",
  breaks: ["server.wait-closed", "server.close-stops-serving"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
