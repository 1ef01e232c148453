/** Getnameinfo gives a host name back as it is. */
import { EventLoop, gaierror } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Echoing extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    try {
      return yield* super.resolveName(address, flags);
    } catch (error) {
      if (!(error instanceof gaierror) || !Array.isArray(address)) throw error;
      return [String(address[0]), String(address[1])];
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Echoing(options);

export const broken: BrokenLoop = {
  title: "getnameinfo gives a host name back as it is",
  breaks: ["getnameinfo.host-name", "getnameinfo.host-not-found"],
  alsoAffects: ["getnameinfo/*", "getaddrinfo/*"],
};
