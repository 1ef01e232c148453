/** Close returns the server. */
import { Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    super.close();
    return this as unknown as void;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "close returns the server",
  breaks: ["server.close-returns-none"],
  alsoAffects: ["server/close*"],
};
