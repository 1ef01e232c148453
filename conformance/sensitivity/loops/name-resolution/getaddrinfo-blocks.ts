/** Getaddrinfo asks and waits where it stands, and the loop with it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import { lookUpNow, makeAddressQuery } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return yield* this.askNow(host, port, options);
  }

  // eslint-disable-next-line require-yield
  private *askNow(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return lookUpNow(makeAddressQuery(host, port, options));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo asks and waits where it stands, and the loop with it",
  breaks: ["getaddrinfo.does-not-block"],
};
