/** A port in use raises an OSError without error number. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    try {
      return super.bindToAll(infos, options);
    } catch (error) {
      throw error instanceof OSError ? new OSError("could not listen") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a port in use raises an OSError without error number",
  breaks: ["create_server.port-in-use"],
};
