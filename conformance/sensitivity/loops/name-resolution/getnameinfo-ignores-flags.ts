/** Getnameinfo ignores its flags. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Ignoring extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    void flags;
    return yield* super.resolveName(address, 0);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Ignoring(options);

export const broken: BrokenLoop = {
  title: "getnameinfo ignores its flags",
  breaks: ["getnameinfo.flags", "getnameinfo.name-required"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/service-name"],
};
