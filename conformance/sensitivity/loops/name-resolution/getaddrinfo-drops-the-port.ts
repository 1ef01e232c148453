/** Getaddrinfo loses the port. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Portless extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const found = yield* super.resolveAddress(host, port, options);
    return found.map(([family, type, proto, name, address]): AddressInfo => [family, type, proto, name, [address[0], 0, ...address.slice(2)]]);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Portless(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo loses the port",
  breaks: ["getaddrinfo.resolves"],
  alsoAffects: ["getaddrinfo/*", "create_connection/*", "create_server/*", "sock_connect/*", "create_datagram_endpoint/*", "tls/*"],
};
