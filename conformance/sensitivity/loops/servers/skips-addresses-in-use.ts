/** An address in use is left out if another one could be bound, and otherwise a free port is taken. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    try {
      return super.bindToAll(infos, options);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      const [first] = infos;
      if (first === undefined) throw error;
      const [family, type, proto, name, address] = first;
      const free = [address[0], 0] as unknown as typeof address;
      return super.bindToAll([[family, type, proto, name, free]], options);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an address in use is left out if another one could be bound, and otherwise a free port is taken",
  breaks: ["create_server.port-in-use", "create_server.failure-closes-sockets"],
  alsoAffects: ["create_server/*"],
};
