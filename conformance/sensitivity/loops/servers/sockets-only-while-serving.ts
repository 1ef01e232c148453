/** A server that does not serve yet tells no sockets. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    return this.serving ? super.sockets : [];
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a server that does not serve yet tells no sockets",
  breaks: ["server.sockets-open"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
