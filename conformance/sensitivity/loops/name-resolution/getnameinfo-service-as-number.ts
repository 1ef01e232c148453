/** Getnameinfo returns the service as a number. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Counting extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    const [host, service] = yield* super.resolveName(address, flags);
    return [host, /^[0-9]+$/.test(service) ? Number(service) : service] as unknown as NameInfo;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Counting(options);

export const broken: BrokenLoop = {
  title: "getnameinfo returns the service as a number",
  breaks: ["getnameinfo.flags", "getnameinfo.resolves"],
  alsoAffects: ["getnameinfo/*"],
};
