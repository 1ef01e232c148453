/** The sockets of a server are a set. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    return new Set(super.sockets) as unknown as readonly TransportSocket[];
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "the sockets of a server are a set",
  breaks: ["server.sockets-tuple", "server.sockets-empty-after-close"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
