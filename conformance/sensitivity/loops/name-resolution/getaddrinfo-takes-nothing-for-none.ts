/** Getaddrinfo takes an empty host for no host. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveAddress(host === "" ? null : host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo takes an empty host for no host",
  breaks: ["getaddrinfo.empty-host"],
  alsoAffects: ["create_server/*"],
};
