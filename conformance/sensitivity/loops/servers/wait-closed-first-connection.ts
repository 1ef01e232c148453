/** Wait_closed returns when the first connection has ended. */
import { Server } from "../../../../reference/index.js";
import type { Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override detach(transport: Transport): void {
    super.detach(transport);
    if (this.listening === null) this.wakeUp();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed returns when the first connection has ended",
  breaks: ["server.wait-closed-with-connections"],
  alsoAffects: ["server/*", "create_unix*"],
};
