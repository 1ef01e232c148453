/** A closed server still tells its sockets. */
import { Server } from "../../../../reference/index.js";
import type { TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  protected known: readonly TransportSocket[] = [];

  override get sockets(): readonly TransportSocket[] {
    const now = super.sockets;
    if (now.length > 0) this.known = now;
    return this.known;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a closed server still tells its sockets",
  breaks: ["server.sockets-empty-after-close"],
  alsoAffects: ["server/*", "create_unix*"],
};
