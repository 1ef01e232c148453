/** Getaddrinfo without a family knows IPv4 only. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OldFamily extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const family = options.family ?? 0;
    return yield* super.resolveAddress(host, port, { ...options, family: family === 0 ? AF_INET : family });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new OldFamily(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo without a family knows IPv4 only",
  breaks: ["getaddrinfo.family-default"],
  alsoAffects: ["getaddrinfo/*", "create_connection/*", "create_server/*", "sock_connect/*", "create_datagram_endpoint/*", "tls/*"],
};
