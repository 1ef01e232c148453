/** When one address cannot be bound the sockets of the others stay open. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    return infos.flatMap((info) => super.bindToAll([info], options));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "when one address cannot be bound the sockets of the others stay open",
  breaks: ["create_server.failure-closes-sockets"],
};
