/** A second close raises an error. */
import { RuntimeError, Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override close(): void {
    if (this.listening === null) throw new RuntimeError("the server is closed");
    super.close();
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a second close raises an error",
  breaks: ["server.close-idempotent"],
  alsoAffects: ["server/*", "create_unix_server/*", "create_unix*"],
};
