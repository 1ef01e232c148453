/** Getaddrinfo returns one entry and drops the others. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Single extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return (yield* super.resolveAddress(host, port, options)).slice(0, 1);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Single(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo returns one entry and drops the others",
  breaks: ["getaddrinfo.type-default", "getaddrinfo.proto-default"],
  alsoAffects: ["create_connection/*", "create_server/*"],
};
