/** Sock_connect does not ask the getaddrinfo that a subclass has overridden. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, Coroutine, EventLoopOptions, GetaddrinfoOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Aloof extends EventLoop {
  protected override *ensureResolved(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const [host, port] = address as unknown[];
    return yield* super.getaddrinfo(host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Aloof(options);

export const broken: BrokenLoop = {
  title: "sock_connect does not ask the getaddrinfo that a subclass has overridden",
  breaks: ["sock_connect.uses-getaddrinfo"],
  alsoAffects: ["*"],
};
