/** Keep_alive counts for the first socket only. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { AddressInfo } from "../../../../reference/loop/name-resolution.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    const [first, ...others] = infos;
    if (first === undefined) return super.bindToAll(infos, options);
    const sockets = super.bindToAll([first], options);
    return others.length === 0 ? sockets : [...sockets, ...super.bindToAll(others, { ...options, keepAlive: false })];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "keep_alive counts for the first socket only",
  breaks: ["create_server.keep-alive"],
  alsoAffects: ["create_server/*"],
};
