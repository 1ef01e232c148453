/** Getaddrinfo without flags resolves numbers only. */
import { AI_NUMERICHOST, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numeric extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveAddress(host, port, { flags: AI_NUMERICHOST, ...options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numeric(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo without flags resolves numbers only",
  breaks: ["getaddrinfo.flags-default"],
  alsoAffects: ["getaddrinfo/*", "getnameinfo/*", "create_connection/*", "create_server/*", "sock_connect/*", "create_datagram_endpoint/*", "tls/*"],
};
