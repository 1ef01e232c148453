/** Without flags getnameinfo gives numbers, with the flags 0 names. */
import { EventLoop, NI_NUMERICHOST, NI_NUMERICSERV } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numeric extends EventLoop {
  override getnameinfo(address: unknown, flags = NI_NUMERICHOST | NI_NUMERICSERV): Coroutine<NameInfo> {
    return super.getnameinfo(address, flags);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numeric(options);

export const broken: BrokenLoop = {
  title: "without flags getnameinfo gives numbers, with the flags 0 names",
  breaks: ["getnameinfo.flags-default"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/*"],
};
