/** The number of a gaierror says nothing. */
import { EventLoop, gaierror } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    try {
      return yield* super.resolveAddress(host, port, options);
    } catch (error) {
      if (error instanceof gaierror) throw new gaierror(1, "failed");
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the number of a gaierror says nothing",
  breaks: ["getaddrinfo.error-number"],
};
