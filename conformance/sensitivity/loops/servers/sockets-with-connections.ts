/** The sockets of accepted connections are among those of the server. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    const accepted = [...this.clients].map((transport) => transport.getExtraInfo("socket") as TransportSocket);
    return [...super.sockets, ...accepted];
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "the sockets of accepted connections are among those of the server",
  breaks: ["server.sockets-open"],
  alsoAffects: ["server/*"],
};
