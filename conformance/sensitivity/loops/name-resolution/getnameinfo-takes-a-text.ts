/** Getnameinfo takes a host without a port for an address. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Generous extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    return yield* super.resolveName(Array.isArray(address) ? address : [String(address), 0], flags);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Generous(options);

export const broken: BrokenLoop = {
  title: "getnameinfo takes a host without a port for an address",
  breaks: ["getnameinfo.not-a-tuple"],
};
