/** Getaddrinfo refuses a host that is bytes. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Textual extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    if (host instanceof Uint8Array) throw new AsyncioTypeError("the host must be a text");
    return yield* super.resolveAddress(host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Textual(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo refuses a host that is bytes",
  breaks: ["getaddrinfo.host-bytes"],
  alsoAffects: ["create_connection/*"],
};
