/** Entries of getaddrinfo have no place for the canonical name. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Short extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const infos = yield* super.resolveAddress(host, port, options);
    return infos.map(([family, type, proto, , address]) => [family, type, proto, address] as unknown as AddressInfo);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Short(options);

export const broken: BrokenLoop = {
  title: "entries of getaddrinfo have no place for the canonical name",
  breaks: ["getaddrinfo.list-of-five", "getaddrinfo.canonname"],
  alsoAffects: ["*"],
};
