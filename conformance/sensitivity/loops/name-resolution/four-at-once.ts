/** Getaddrinfo fails while four other lookups are under way. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private underWay = 0;

  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    if (this.underWay >= 4) throw new OSError("too many lookups");
    this.underWay += 1;
    try {
      return yield* super.resolveAddress(host, port, options);
    } finally {
      this.underWay -= 1;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo fails while four other lookups are under way",
  breaks: ["getaddrinfo.resolves"],
  alsoAffects: ["getaddrinfo/*"],
};
