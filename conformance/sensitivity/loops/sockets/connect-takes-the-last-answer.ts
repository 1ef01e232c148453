/** Sock_connect connects to the last address that getaddrinfo returns. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *ensureResolved(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    return [...(yield* super.ensureResolved(address, options))].reverse();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_connect connects to the last address that getaddrinfo returns",
  breaks: ["sock_connect.first-answer"],
  alsoAffects: ["create_connection/*", "create_datagram_endpoint/*"],
};
