/** Get_loop gives nothing. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override getLoop(): EventLoop {
    return null as unknown as EventLoop;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "get_loop gives nothing",
  breaks: ["server.get-loop", "server.get-loop-closed"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
