/** A server tells the first of its sockets only. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    return super.sockets.slice(0, 1);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a server tells the first of its sockets only",
  breaks: ["server.sockets-open", "create_server.server-sockets", "create_server.host-sequence", "create_server.all-interfaces-sockets"],
  alsoAffects: ["create_server/*"],
};
