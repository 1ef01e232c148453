/** Reuse_port counts for the first socket only. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { AddressInfo } from "../../../../reference/loop/name-resolution.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    const [first, ...others] = infos;
    if (first === undefined) return super.bindToAll(infos, options);
    const sockets = super.bindToAll([first], options);
    try {
      return others.length === 0 ? sockets : [...sockets, ...super.bindToAll(others, { ...options, reusePort: false })];
    } catch (error) {
      for (const sock of sockets) sock.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "reuse_port counts for the first socket only",
  breaks: ["create_server.reuse-port"],
  alsoAffects: ["create_server/*"],
};
