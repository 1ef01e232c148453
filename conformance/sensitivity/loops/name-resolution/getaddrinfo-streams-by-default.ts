/** Getaddrinfo without a type returns entries for streams only. */
import { EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Streams extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* super.resolveAddress(host, port, { type: SOCK_STREAM, ...options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Streams(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo without a type returns entries for streams only",
  breaks: ["getaddrinfo.type-default"],
  alsoAffects: ["getaddrinfo/*"],
};
