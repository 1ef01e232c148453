/** Sock_connect asks getaddrinfo about numeric addresses as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, Coroutine, EventLoopOptions, GetaddrinfoOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thorough extends EventLoop {
  protected override *ensureResolved(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const [host, port] = address as unknown[];
    return yield* this.getaddrinfo(host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thorough(options);

export const broken: BrokenLoop = {
  title: "sock_connect asks getaddrinfo about numeric addresses as well",
  breaks: ["sock_connect.no-lookup-when-resolved"],
  alsoAffects: ["*"],
};
