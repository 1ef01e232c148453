/** An address that is not of this machine is replaced by all interfaces. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    const foreign = infos.map((info) => (info[4][0] === "192.0.2.1" ? ([info[0], info[1], info[2], info[3], ["0.0.0.0", info[4][1]]] as unknown as AddressInfo) : info));
    return super.bindToAll(foreign, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an address that is not of this machine is replaced by all interfaces",
  breaks: ["create_server.host-not-local"],
};
