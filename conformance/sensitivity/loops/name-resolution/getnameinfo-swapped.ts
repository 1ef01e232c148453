/** Getnameinfo returns the service before the host. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Swapped extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    const [host, service] = yield* super.resolveName(address, flags);
    return [service, host] as unknown as NameInfo;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Swapped(options);

export const broken: BrokenLoop = {
  title: "getnameinfo returns the service before the host",
  breaks: ["getnameinfo.resolves", "getnameinfo.flags"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/service-name"],
};
