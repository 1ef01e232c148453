/** Getaddrinfo without a host returns the wildcard address, flags or not. */
import { AI_PASSIVE, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Wild extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const flags = options.flags ?? 0;
    return yield* super.resolveAddress(host, port, host === null ? { ...options, flags: flags | AI_PASSIVE } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Wild(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo without a host returns the wildcard address, flags or not",
  breaks: ["getaddrinfo.host-none"],
  alsoAffects: ["create_connection/*"],
};
