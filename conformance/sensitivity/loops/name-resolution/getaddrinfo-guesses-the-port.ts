/** Getaddrinfo takes no port for that of the web. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Guessing extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveAddress(host, port ?? 80, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Guessing(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo takes no port for that of the web",
  breaks: ["getaddrinfo.port-none"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/*"],
};
