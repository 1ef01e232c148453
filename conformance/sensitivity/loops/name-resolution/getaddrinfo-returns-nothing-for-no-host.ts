/** Getaddrinfo of a name that does not resolve returns an empty list. */
import { EventLoop, gaierror } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    try {
      return yield* super.resolveAddress(host, port, options);
    } catch (error) {
      if (error instanceof gaierror && error.args[0] === -2) return [];
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo of a name that does not resolve returns an empty list",
  breaks: ["getaddrinfo.host-not-found"],
  alsoAffects: ["getaddrinfo/*", "create_connection/*", "create_server/*", "sock_connect/*", "create_datagram_endpoint/*"],
};
