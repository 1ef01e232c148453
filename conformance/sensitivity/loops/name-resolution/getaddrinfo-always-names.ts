/** Getaddrinfo always returns the canonical name. */
import { AI_CANONNAME, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Naming extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveAddress(host, port, { ...options, flags: (options.flags ?? 0) | AI_CANONNAME });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Naming(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo always returns the canonical name",
  breaks: ["getaddrinfo.canonname"],
  alsoAffects: ["getaddrinfo/*"],
};
