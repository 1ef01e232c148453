/** Getaddrinfo ignores its argument family. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Ignoring extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const { family: _ignored, ...rest } = options;
    return yield* super.resolveAddress(host, port, rest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Ignoring(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo ignores its argument family",
  breaks: ["getaddrinfo.family"],
  alsoAffects: ["getaddrinfo/*", "create_connection/*", "create_server/*", "create_datagram_endpoint/*", "sock_connect/*"],
};
