/** A Unix server does not know its connections. */
import { Server } from "../../../../reference/index.js";
import type { Transport } from "../../../../reference/index.js";
import { AF_UNIX } from "../../../../reference/system/constants.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "../servers/server-loop.js";

class BrokenServer extends Server {
  override attach(transport: Transport): void {
    if (this.listening?.[0]?.family !== AF_UNIX) super.attach(transport);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a Unix server does not know its connections",
  breaks: ["create_unix_server.wait-closed-with-connections", "create_unix_server.close-clients"],
  alsoAffects: ["create_unix*"],
};
