/** Getaddrinfo raises an OSError that is no gaierror. */
import { EventLoop, OSError, gaierror } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Vague extends EventLoop {
  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    try {
      return yield* super.resolveAddress(host, port, options);
    } catch (error) {
      if (error instanceof gaierror) throw new OSError(...error.args);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Vague(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo raises an OSError that is no gaierror",
  breaks: ["getaddrinfo.host-not-found", "getaddrinfo.unknown-service"],
  alsoAffects: ["getaddrinfo/*", "create_connection/*", "create_server/*", "sock_connect/*", "create_datagram_endpoint/*"],
};
