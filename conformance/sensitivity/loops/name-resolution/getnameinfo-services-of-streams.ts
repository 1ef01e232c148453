/** Getnameinfo ignores NI_DGRAM. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import { NI_DGRAM } from "../../../../reference/system/constants.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    return yield* super.resolveName(address, flags & ~NI_DGRAM);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "getnameinfo ignores NI_DGRAM",
  breaks: ["getnameinfo.flags"],
  alsoAffects: ["getnameinfo/*"],
};
