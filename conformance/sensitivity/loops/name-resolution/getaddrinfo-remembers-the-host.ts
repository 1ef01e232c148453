/** Getaddrinfo answers every question about a host from its first answer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  readonly #answers = new Map<string, AddressInfo[]>();

  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const key = `${String(host)} ${String(port)}`;
    const known = this.#answers.get(key) ?? (yield* super.resolveAddress(host, port, options));
    this.#answers.set(key, known);
    return known;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo answers every question about a host from its first answer",
  breaks: ["getaddrinfo.resolves"],
  alsoAffects: ["getaddrinfo/*", "create_*", "sock_connect/*", "getnameinfo/*"],
};
