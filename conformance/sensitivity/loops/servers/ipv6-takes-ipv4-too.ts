/** A socket of IPv6 accepts IPv4 as well. */
import { AF_INET6, EventLoop, SOL_SOCKET, SO_REUSEADDR, Socket } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    if (infos.length !== 1 || infos[0]?.[0] !== AF_INET6) return super.bindToAll(infos, options);
    const [[family, type, proto, , address]] = infos as [AddressInfo];
    const sock = new Socket(family, type, proto);
    sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
    sock.setsockopt(41, 26, 0);
    sock.bind(address);
    return [sock];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket of IPv6 accepts IPv4 as well",
  breaks: ["create_server.family-ipv6"],
};
