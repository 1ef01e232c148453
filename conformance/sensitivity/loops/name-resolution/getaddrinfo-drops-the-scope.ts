/** Getaddrinfo loses the scope of IPv6 addresses. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Scopeless extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const found = yield* super.resolveAddress(host, port, options);
    return found.map(([family, type, proto, name, address]): AddressInfo => [family, type, proto, name, address.length === 4 ? [address[0], address[1], address[2], 0] : address]);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Scopeless(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo loses the scope of IPv6 addresses",
  breaks: ["getaddrinfo.scope"],
};
