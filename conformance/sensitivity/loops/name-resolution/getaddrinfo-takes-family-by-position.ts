/** Getaddrinfo takes the family by position, too. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Positional extends EventLoop {
  override getaddrinfo(host: unknown, port: unknown, options: GetaddrinfoOptions = {}): Coroutine<AddressInfo[]> {
    return this.resolveAddress(host, port, typeof options === "object" ? options : { family: Number(options) });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Positional(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo takes the family by position, too",
  breaks: ["getaddrinfo.options-keyword-only"],
};
