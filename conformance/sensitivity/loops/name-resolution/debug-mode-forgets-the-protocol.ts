/** In debug mode getaddrinfo hands proto and flags on in the wrong order. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/loop/name-resolution.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override getaddrinfo(host: unknown, port: unknown, options: GetaddrinfoOptions = {}): Coroutine<AddressInfo[]> {
    const { proto = 0, flags = 0 } = options;
    return super.getaddrinfo(host, port, this.getDebug() ? { ...options, proto: flags, flags: proto } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "in debug mode getaddrinfo takes proto for flags",
  breaks: ["getaddrinfo.debug-mode"],
};
