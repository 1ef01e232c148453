/** Getnameinfo without flags returns numbers. */
import { EventLoop, NI_NUMERICHOST } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numeric extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    return yield* super.resolveName(address, flags === 0 ? NI_NUMERICHOST : flags);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numeric(options);

export const broken: BrokenLoop = {
  title: "getnameinfo without flags returns numbers",
  breaks: ["getnameinfo.flags-default"],
  alsoAffects: ["getnameinfo/*"],
};
