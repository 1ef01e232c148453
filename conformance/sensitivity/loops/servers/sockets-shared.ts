/** Whoever reads sockets gets the list that the server itself uses. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  protected shared: TransportSocket[] | null = null;

  override get sockets(): readonly TransportSocket[] {
    this.shared ??= [...super.sockets];
    if (this.listening === null) this.shared.length = 0;
    return this.shared;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "whoever reads sockets gets the list that the server itself uses",
  breaks: ["server.sockets-copy"],
  alsoAffects: ["server/*"],
};
