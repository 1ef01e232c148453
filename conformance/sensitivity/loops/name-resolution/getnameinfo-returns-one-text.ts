/** Getnameinfo returns one text of host and service. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Joining extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    return (yield* super.resolveName(address, flags)).join(":") as unknown as NameInfo;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Joining(options);

export const broken: BrokenLoop = {
  title: "getnameinfo returns one text of host and service",
  breaks: ["getnameinfo.pair", "getnameinfo.resolves"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/*"],
};
