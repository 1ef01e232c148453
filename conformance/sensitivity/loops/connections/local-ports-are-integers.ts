/** The port of local_addr must be an integer. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { Coroutine, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    if (address === options.localAddr && typeof address[1] === "string") throw new ValueError("invalid port");
    return yield* super.resolveStream(address, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the port of local_addr must be an integer",
  breaks: ["create_connection.local-port-as-string"],
  alsoAffects: ["create_connection/unknown-service"],
};
