/** Getnameinfo asks and waits where it stands, and the loop with it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { NameInfo } from "../../../../reference/dns/getnameinfo.js";
import { makeNameQuery, nameNow } from "../../../../reference/dns/getnameinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  protected override *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    return yield* this.askNow(address, flags);
  }

  // eslint-disable-next-line require-yield
  private *askNow(address: unknown, flags: number): Coroutine<NameInfo> {
    return nameNow(makeNameQuery(address, flags));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "getnameinfo asks and waits where it stands, and the loop with it",
  breaks: ["getnameinfo.does-not-block"],
};
